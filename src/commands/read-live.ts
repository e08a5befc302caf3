// Reads a folder of answers of the AWS CLI: its files named *.json, and nothing that a link leads to.
import { sorted, type Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Declared } from '../reach/declared';
import { declaredByAnswers, largestAnswer, type AnswerFile } from '../reach/live';
import { nothingFound, type Found } from '../reach/live-found';
import { filesEnding, mostFiles, readAnswer, stayInProject } from './answer-files';
import { shown, unreadable } from './specs';

/** What of all answers together is kept in memory at most, in bytes. */
const mostBytes = 64 * 1024 * 1024;

/** What is known of what exists. */
export interface Live {
  readonly declared: Declared;
  readonly found: Found;
  /** What is wrong with the answers. */
  readonly problems: readonly Diagnostic[];
}

/** Where nobody has asked. */
export const notLive: Live = { declared: {}, found: nothingFound, problems: [] };

/** What the answers in a folder say. */
export function readLive(folder: string): Live {
  const read = filesIn(folder);
  if ('code' in read) return { ...notLive, problems: sorted([read]) };
  const files: AnswerFile[] = [];
  const problems: Diagnostic[] = [];
  let left = mostBytes;
  for (const path of read) {
    const file = answerFile(path, left);
    if ('code' in file) problems.push(file);
    else files.push(file);
    left -= 'bytes' in file ? file.bytes.length : 0;
  }
  const answered = declaredByAnswers(files);
  return { ...answered, problems: sorted([...problems, ...answered.problems].map(({ because: _, ...one }) => one)) };
}

/** The paths of the files in the folder, in order; a problem when there are none, or no end of them. */
function filesIn(folder: string): readonly string[] | Diagnostic {
  try {
    stayInProject(folder);
    const files = filesEnding(folder);
    const many = `it holds ${files.length.toLocaleString('en')} files named *.json, and ${mostFiles} are read`;
    if (files.length > mostFiles) return refused(`${shown(folder)} is no folder of answers: ${many}`);
    const help = 'flinkform reach --help has the commands that write them';
    if (files.length === 0) return refused(`there is no file named *.json in the folder ${shown(folder)}`, help);
    return files;
  } catch (cause) {
    return unreadable(folder, cause);
  }
}

function answerFile(path: string, left: number): AnswerFile | Diagnostic {
  try {
    if (left <= 0) return refused(`${shown(path)} is not read: the files before it have 64 MiB`);
    return { file: shown(path), bytes: readAnswer(path, largestAnswer + 1) };
  } catch (cause) {
    return unreadable(path, cause);
  }
}

function refused(message: string, help?: string): Diagnostic {
  return error('FLK9016', undefined, message, { ...(help !== undefined && { help }) });
}
