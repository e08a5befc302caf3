// The report that becomes a comment: a file, or the folder that a run of a pull request has handed over.
import { constants } from 'node:fs';
import { join } from 'node:path';
import { handedOver, numberIn } from '../pull-request/handed-over';
import { readFile } from './read-file';
import { reasonOf } from './reason';
import { shown } from './specs';

export interface Report {
  readonly markdown: string;
  /** The pull request that it says it is of. */
  readonly number?: number;
}

/** Bytes; what is longer fits into no comment and no summary, and is cut. */
const longestReport = 1024 * 1024;

/** Why there is none: a sentence without a full stop. */
type Reason = { readonly refused: string };

export function reportIn(file: string): Report | Reason {
  const read = textOf(file, longestReport);
  return typeof read === 'string' ? { markdown: read } : read;
}

/** Follows no links: who filled the folder may be anybody. */
export function reportHandedOver(folder: string): Report | Reason {
  const markdown = textOf(join(folder, handedOver.report), longestReport);
  const number = textOf(join(folder, handedOver.number), 100);
  if (typeof markdown !== 'string') return markdown;
  if (typeof number !== 'string') return number;
  const digits = numberIn(number);
  return digits === undefined
    ? { refused: `${shown(join(folder, handedOver.number))} holds no number of a pull request` }
    : { markdown, number: digits };
}

function textOf(path: string, most: number): string | Reason {
  try {
    // Windows has no such flag, and no links that anybody may make.
    return new TextDecoder().decode(readFile(path, most, constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    return { refused: `${shown(path)} cannot be read: ${reasonOf(error)}` };
  }
}
