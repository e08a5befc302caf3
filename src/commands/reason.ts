// Why a file operation failed, in words.

/** The system's own words for a failed file operation, without the path and the call. */
export function reasonOf(error: unknown): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    ENOENT: 'it is not there',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of its path is a file',
    EISDIR: 'it is a directory',
    EDQUOT: 'the disk quota is used up',
    EEXIST: 'it is in the way',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its symbolic links go in a circle',
    EBUSY: 'it is in use',
    EFBIG: 'the file may not become that large',
    EMFILE: 'too many files are open',
    EIO: 'the disk reports an error',
    ENXIO: 'it is not a regular file',
    ENOTEMPTY: 'a folder is in the way',
    EAGAIN: 'there is more to come',
  };
  const code = codeOf(error);
  return (typeof code === 'string' && words[code]) || (error instanceof Error ? error.message : String(error));
}

/** The system's code for a failed operation, such as ENOENT; undefined for other errors. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined;
}
