// The first line of each file of a module: that it was written, and what is changed instead.
import { harmless } from '../text/harmless';

const words = 'Written by flinkform module';

/**
 * One line of text, for a comment.
 * @param from what the module is made from: a file or a folder, as people name it
 */
export function headerOf(from: string): string {
  return `${words} from ${harmless(from)}: change that and write it again, not this file.`;
}

/** Whether a file begins so: then it may be written again. @param beginning at least its first line */
export function isWritten(beginning: string): boolean {
  return /^(#|<!--) /.test(beginning) && beginning.replace(/^(#|<!--) /, '').startsWith(`${words} from `);
}
