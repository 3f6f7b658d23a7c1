import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import puppeteer, { type Browser } from 'puppeteer-core'

/** Where systems keep a browser of their own; REFTEL_CHROMIUM names another. */
const INSTALLED = [
  process.env.REFTEL_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** What does not come within this does not come, on a busy machine neither: longer than the browser's driver waits by itself. */
export const PATIENCE_MS = 240_000
const PATIENT = { timeout: PATIENCE_MS, protocolTimeout: PATIENCE_MS } as const

const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--hide-scrollbars']

/** Flags of the browser that npm brought which are left out: all pages in one process stop one another, and rules of the web hold here. */
const UNWANTED = ['--single-process', '--in-process-gpu', '--disable-web-security', '--allow-running-insecure-content']

let launched: Promise<Browser> | null = null

/** The one browser of a test file: the system's where there is one, else the one that npm brought. Ends with `closeBrowser`. */
export function browser(): Promise<Browser> {
  launched ??= launch()
  return launched
}

export async function closeBrowser(): Promise<void> {
  const ending = launched
  launched = null
  await (await ending)?.close()
}

async function launch(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path && existsSync(path))
  if (installed) return puppeteer.launch({ ...PATIENT, executablePath: installed, headless: true, args: FLAGS })
  const brought = chromium.args.filter((flag) => !UNWANTED.includes(flag))
  return puppeteer.launch({
    ...PATIENT,
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    args: [...puppeteer.defaultArgs({ args: brought, headless: 'shell' }), ...FLAGS],
  })
}
