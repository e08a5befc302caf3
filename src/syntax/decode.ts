// Bytes to text: the checks that come before any parser sees a file.
import { locator } from './tree';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';

/** The largest spec that is read, in bytes. */
export const largestFile = 1024 * 1024;

/**
 * Decodes UTF-8 strictly; a byte order mark is dropped, so that columns count from the first visible character.
 * Gives a problem instead of text for a file that is too large (FLK1009) or is not UTF-8 text (FLK1004).
 */
export function decode(
  file: string,
  bytes: Uint8Array,
  largest = largestFile,
): { readonly text: string } | { readonly problem: Problem } {
  if (bytes.length > largest) {
    // Callers need not read further than this, so the size itself may not be known.
    const message = `the file has more than ${largest.toLocaleString('en')} bytes (${largest / 1024 / 1024} MiB)`;
    return { problem: error('FLK1009', locator(file, '')(0, 0), message) };
  }
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) return refused(file, bytes, 0, `the file is ${encoding}, not UTF-8 text`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refused(file, bytes, nul, 'the file is binary: it holds a NUL byte');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const at = firstInvalid(bytes);
    const byte = bytes[at]?.toString(16).padStart(2, '0') ?? '??';
    return refused(file, bytes, at, `the byte 0x${byte} is not valid UTF-8`);
  }
}

/** Names the encoding when a byte order mark, or a NUL in every second byte, gives it away. */
function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'UTF-32 LE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32 BE';
  if (a === 0xff && b === 0xfe) return 'UTF-16 LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16 BE';
  if (a && b === 0 && c && d === 0) return 'UTF-16 LE (without a byte order mark)';
  if (a === 0 && b && c === 0 && d) return 'UTF-16 BE (without a byte order mark)';
  return undefined;
}

/** Index of the first byte of the first invalid sequence: where a lenient decoding stops being the same bytes. */
function firstInvalid(bytes: Uint8Array): number {
  const lenient = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const differs = bytes.findIndex((byte, index) => byte !== lenient[index]);
  const sound = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, differs), { stream: true });
  return new TextEncoder().encode(sound).length;
}

function refused(file: string, bytes: Uint8Array, at: number, message: string): { readonly problem: Problem } {
  const before = new TextDecoder().decode(bytes.subarray(0, at));
  const location = locator(file, before)(before.length, before.length);
  return { problem: error('FLK1004', location, message, { help: 'save the file as UTF-8 text' }) };
}
