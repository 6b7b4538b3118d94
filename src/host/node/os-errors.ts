/** What the system says, in words. */
const ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'you have no permission',
  EPERM: 'it is not permitted',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOTEMPTY: 'a folder of that name is in the way',
  EEXIST: 'a file of that name is in the way',
}

/** Why something could not be read or written. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return ERRORS[code ?? ''] ?? message
}
