// From what somebody has to what can be read: the exact command line that makes a plan as JSON, and judges or tells it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { harmless } from '../text/harmless';
import { shellWord } from '../text/shell-word';
import { readFile } from './read-file';
import { deeperFolder, diskOf } from './spec-folder';
import { noSpecIn, shown } from './specs';

/** Who reads plans. */
export type PlanReader = 'policy' | 'diff';

/** @param binary the file that `terraform plan -out` has written, when there is one */
export function wayToPlan(reader: PlanReader, binary?: string): string {
  const plan = binary === undefined ? 'tfplan' : word(binary);
  return [
    ...(binary === undefined ? ['terraform plan -out tfplan'] : []),
    `terraform show -json ${plan} > plan.json`,
    `flinkform ${reader} plan.json`,
  ].join(' && ');
}

/** Whether a file begins as a plan does in its binary form: it is a ZIP. What cannot be read is none. */
export function isBinaryPlan(path: string): boolean {
  try {
    return isZip(readFile(path, 2));
  } catch {
    return false;
  }
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * What to do with a folder in which no spec stands.
 * @param isReadable whether a JSON file of it is a plan or a configuration
 */
export function nothingIn(folder: string, reader: PlanReader, isReadable: (path: string) => boolean): Diagnostic {
  const names = readdirSync(folder).sort();
  const readable = names.find((name) => name.endsWith('.json') && isReadable(join(folder, name)));
  const binary = names.find((name) => isBinaryPlan(join(folder, name)));
  const isTerraform = binary !== undefined || names.some((name) => name.endsWith('.tf'));
  const at = shown(folder) === '.' ? '' : `in ${harmless(shown(folder))}: `;
  const deeper = deeperFolder(folder, diskOf());
  const help =
    deeper !== undefined
      ? `name the folder itself: flinkform ${reader} ${word(shown(deeper))}`
      : readable !== undefined
        ? `a plan or a configuration is named by its file: flinkform ${reader} ${word(shown(join(folder, readable)))}`
        : isTerraform
          ? `${at}${wayToPlan(reader, binary)}`
          : 'specs are files named *.yaml, *.yml or *.json: flinkform init writes a first one';
  return error('FLK9004', undefined, noSpecIn(folder), { help });
}

function word(path: string): string {
  return shellWord(harmless(path));
}
