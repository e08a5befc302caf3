// The bytes of a file that somebody named: never more than a spec may have, and never a wait for what may not end.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { largestFile } from '../decode';

/** More bytes than this are not read: `load` refuses them anyway. */
const mostBytes = largestFile + 1;

/** Throws the system's error, or one of ours for what is no file: devices and pipes may never end, or never begin. */
export function readFile(path: string): Uint8Array {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(handle).isFile()) throw new Error('it is not a regular file');
    return readAtMost(handle);
  } finally {
    closeSync(handle);
  }
}

/** Reads an open file to its end, or to one byte more than a spec may have. */
export function readAtMost(handle: number): Uint8Array {
  const buffer = Buffer.allocUnsafe(mostBytes);
  let length = 0;
  for (let count = -1; count !== 0 && length < mostBytes; length += count) count = readWaiting(handle, buffer, length);
  // A copy: the whole buffer would otherwise stay in memory as long as a few bytes of it.
  return new Uint8Array(buffer.subarray(0, length));
}

/** Standard input that somebody set to non-blocking says EAGAIN while there is nothing to read yet. */
function readWaiting(handle: number, buffer: Buffer, offset: number): number {
  for (;;) {
    try {
      return readSync(handle, buffer, offset, buffer.length - offset, null);
    } catch (error) {
      if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
