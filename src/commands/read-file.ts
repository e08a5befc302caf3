// The bytes of a file that somebody named: never more than a spec may have, and never a wait for what may not end.
import { fstatSync, readSync } from 'node:fs';
import { largestFile } from '../syntax/decode';
import { withRegularFile } from './regular-file';

/** More bytes than this are not read: `load` refuses them anyway. */
const mostBytes = largestFile + 1;

/**
 * Throws what `withRegularFile` throws.
 * @param most the most bytes that are read
 * @param flags more flags for opening it: `O_NOFOLLOW`, where the platform has it
 */
export function readFile(path: string, most = mostBytes, flags = 0): Uint8Array {
  const use = (handle: number): Uint8Array => {
    const buffer = Buffer.allocUnsafe(most);
    let length = 0;
    for (let count = -1; count !== 0 && length < most; length += count)
      count = readSync(handle, buffer, length, most - length, null);
    // A copy of a few bytes: the whole buffer would otherwise stay in memory as long as they do.
    return length > most / 2 ? buffer.subarray(0, length) : new Uint8Array(buffer.subarray(0, length));
  };
  return withRegularFile(path, use, flags);
}

/** The same for a file that may be large: as much memory as it has bytes. Throws when it has more than `most`. */
export function readWholeFile(path: string, most: number): Uint8Array {
  const size = withRegularFile(path, (handle) => fstatSync(handle).size);
  if (size > most) throw new Error(`it has more than ${Math.floor(most / 1024 / 1024)} MB`);
  return readFile(path, size + 1);
}

/**
 * Reads standard input to its end, or to one byte more than a spec may have; waits for whoever writes to it. The result
 * gives what was read, or throws what the system said.
 */
export async function readStandardInput(most = mostBytes): Promise<() => Uint8Array> {
  try {
    const bytes = await standardInput(most);
    return () => bytes;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function standardInput(most: number): Promise<Uint8Array> {
  // A stream over a folder ends without a word.
  if (fstatSync(0).isDirectory()) throw new Error('it is a directory');
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}
