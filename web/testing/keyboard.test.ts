import { expect, test } from 'vitest'
import { explorerOf, focusedControl, markControls, textOf } from './explorer.ts'

const explorer = explorerOf()

test.each([
  '/',
  '/search?q=anchovy',
  '/cable/1978MOSCOW18403',
  '/chain/1978MOSCOW18403',
  '/graph/1978MOSCOW18403?form=table',
  '/traffic',
  '/persons',
  '/posts',
  '/kept',
  '/about',
])('%s: Tab alone reaches all that can be used, and shows where it is', async (address) => {
  const page = await explorer.open(address)
  const controls = await markControls(page)
  const reached = new Set<string>()
  const unringed: string[] = []
  // What opens on the way, such as a card, takes its turn as well.
  for (let presses = 0; presses < 2 * controls && reached.size < controls; presses++) {
    await page.keyboard.press('Tab')
    const { n, ringed } = await focusedControl(page)
    if (n === undefined) continue
    reached.add(n)
    if (!ringed) unringed.push(n)
  }
  expect(unringed).toEqual([])
  expect(reached.size).toBe(controls)
})

test('a post and then a pair chosen by keyboard: the next Tab goes on in what they brought', async () => {
  const page = await explorer.open('/traffic')
  await page.focus('::-p-xpath(//*[@class="traffic-side"]//button[normalize-space()="LIMA"])')
  await page.keyboard.press('Enter')
  await textOf(page, '.traffic-side h2', 'LIMA')
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('traffic-side')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Cables sent')
})
