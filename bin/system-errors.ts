import { ReftelError } from '@reftel/cypher'

/** What the system refuses, by its code: in words, and what to do. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check the permissions of the file and of its folder',
  EPERM: 'not permitted; check the permissions of the file and of its folder',
  EROFS: 'it lies on a disk that can only be read; name another place',
  EISDIR: 'it is a folder; name a file',
  ENOTDIR: 'a part of its path is no folder',
  ENOENT: 'no such file or folder',
  EEXIST: 'it is there already',
  ENOSPC: 'the disk is full; make room and run it again',
  EDQUOT: 'your share of the disk is used up; make room and run it again',
  EFBIG: 'the file is larger than its disk takes',
  EMFILE: 'too many files are open; raise the limit with "ulimit -n"',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk does not answer',
}

/** The system refuses a file that a command reads or writes. */
export class FileError extends ReftelError {
  readonly code = 'RFT_FILE'
}

/** The error of ours for what the system refuses; null for any other error. */
export function fileError(cause: unknown): FileError | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null
  // Node says so too of a package for which too many files are open.
  if (cause.code === 'ERR_MODULE_NOT_FOUND')
    return new FileError(
      `a part of the program can not be read; raise the limit with "ulimit -n", or install it anew: ${cause.message}`,
      { cause },
    )
  if (!('syscall' in cause)) return null
  const reason = REFUSALS[String(cause.code)]
  if (reason === undefined) return null
  // Of a write the system does not say to which file it was; that of standard output is told by its stream.
  const place = 'path' in cause && typeof cause.path === 'string' ? cause.path : 'a file that was being written'
  return new FileError(`${place}: ${reason}`, { cause })
}
