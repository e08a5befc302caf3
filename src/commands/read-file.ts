// The bytes of a file that somebody named: never more than a spec may have, and never a wait for what may not end.
import { readSync } from 'node:fs';
import { largestFile } from '../syntax/decode';
import { codeOf } from './reason';
import { withRegularFile } from './regular-file';

/** More bytes than this are not read: `load` refuses them anyway. */
const mostBytes = largestFile + 1;

/** Throws what `withRegularFile` throws. */
export function readFile(path: string): Uint8Array {
  return withRegularFile(path, (handle) =>
    readUpTo((buffer, offset) => readSync(handle, buffer, offset, buffer.length - offset, null)),
  );
}

/** Reads standard input to its end, or to one byte more than a spec may have; waits for whoever writes to it. */
export function readStandardInput(): Uint8Array {
  return readUpTo(readWaiting);
}

type Read = (buffer: Buffer, offset: number) => number;

function readUpTo(read: Read): Uint8Array {
  const buffer = Buffer.allocUnsafe(mostBytes);
  let length = 0;
  for (let count = -1; count !== 0 && length < mostBytes; length += count) count = read(buffer, length);
  // A copy: the whole buffer would otherwise stay in memory as long as a few bytes of it.
  return new Uint8Array(buffer.subarray(0, length));
}

/**
 * Standard input that somebody set to non-blocking says EAGAIN while there is nothing to read yet. Files that say so,
 * such as /proc/kmsg, may never stop.
 */
function readWaiting(buffer: Buffer, offset: number): number {
  for (;;) {
    try {
      return readSync(0, buffer, offset, buffer.length - offset, null);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
