// Opening a file that anybody may have put there: what is not a regular file is refused, and nothing is waited for.
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * What `use` makes of the open file. Throws the system's error, or one of ours for what is no file: devices and pipes
 * may never end, or never begin. Files that say they are regular and wait for what is to come, such as /proc/kmsg,
 * answer EAGAIN instead.
 * @param flags more flags than those for reading: `O_NOFOLLOW`, where the platform has it
 */
export function withRegularFile<T>(path: string, use: (handle: number) => T, flags = 0): T {
  // Windows has neither flag, nor such files at a path that a link can name.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
  try {
    if (!fstatSync(handle).isFile()) throw new Error('it is not a regular file');
    return use(handle);
  } finally {
    closeSync(handle);
  }
}

/** Reads an open file to its end, in pieces, for a JAR may have hundreds of megabytes; returns its SHA-256 in hex. */
export function readThrough(handle: number, see: (piece: Buffer) => void = () => undefined): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(256 * 1024);
  for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
    const piece = buffer.subarray(0, read);
    hash.update(piece);
    see(piece);
  }
  return hash.digest('hex');
}
