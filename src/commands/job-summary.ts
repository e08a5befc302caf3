// The summary of a job on GitHub: Markdown that is added to a file, for who looks at the run.
import { appendFileSync, statSync } from 'node:fs';
import { cutMarkdown } from '../pull-request/cut-markdown';
import type { Terminal } from './command';
import { reasonOf } from './reason';

/** Bytes. GitHub refuses a longer summary of a step. Source: GitHub's documentation, "Workflow commands". */
const longestSummary = 1024 * 1024;

/** Adds Markdown to the summary of the step, as far as it has room; says what came of it, as the end of a sentence. */
export function addToSummary(markdown: string, { environment }: Terminal): string {
  const file = environment['GITHUB_STEP_SUMMARY'];
  if (!file) return 'there is no summary of a job (GITHUB_STEP_SUMMARY) to write it to';
  try {
    const room = longestSummary - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    // A UTF-16 unit takes at most three bytes of UTF-8.
    const text = Buffer.byteLength(markdown) < room ? markdown : cutMarkdown(markdown, Math.floor(room / 3), cutHere);
    if (Buffer.byteLength(text) > room) return 'the summary of the job is full';
    appendFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
    return 'the report is in the summary of the job';
  } catch (error) {
    return `the summary of the job cannot be written: ${reasonOf(error)}`;
  }
}

const cutHere = '_Cut here: a summary has at most 1 MiB._';
