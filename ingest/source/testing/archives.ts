import sevenZip from '7z-wasm'
import { pack } from 'tar-stream'

/** A .tar of files by their names. */
export async function tarOf(contents: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const tar = pack()
  for (const [name, content] of Object.entries(contents)) tar.entry({ name: `./${name}` }, content)
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** An archive made by 7-Zip: the ending names its kind. */
export async function archiveOf(
  name: string,
  contents: Readonly<Record<string, string | Buffer>>,
  ...options: string[]
) {
  const zip = await sevenZip.default({ print: () => {}, printErr: () => {} })
  zip.FS.mkdir('/in')
  zip.FS.chdir('/in')
  for (const [path, content] of Object.entries(contents)) {
    if (path.includes('/') && !zip.FS.readdir('/in').includes('sub')) zip.FS.mkdir('/in/sub')
    zip.FS.writeFile(path, typeof content === 'string' ? Buffer.from(content) : content)
  }
  zip.callMain(['a', ...options, `/${name}`, '.'])
  return Buffer.from(zip.FS.readFile(`/${name}`, { encoding: 'binary' }))
}
