// The files that describe what runs: those that are named, and the JSON files and templates of a folder that is.
import { statSync } from 'node:fs';
import { answerKindOf, answerKinds, describedByAnswers, type Answer } from '../adopt/answers';
import type { Described, Refused } from '../adopt/described';
import { describedByTemplate, isTemplate } from '../adopt/cloudformation';
import { describedByState, isState } from '../adopt/states';
import { sorted, type Diagnostic, type Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Location } from '../document/location';
import { memberOf } from '../document/own';
import { deepest, isDeeper } from '../estate/plan-format';
import { asObject } from '../estate/shape';
import { nearKeys, readJson } from '../syntax/json-file';
import { filesEnding, mostFiles, readAnswer, stayInProject } from './answer-files';
import { readTemplateFile, templateEndings, templateIn, templateKey } from './read-template';
import { shown, unreadable } from './specs';

/** States are the largest of them. */
const largest = 64 * 1024 * 1024;

export interface ReadAdopted {
  /** Absent where something could not be read, or nothing can be adopted. */
  readonly described?: Described;
  readonly problems: readonly Diagnostic[];
}

export function readAdopted(paths: readonly string[], application: string | undefined): ReadAdopted {
  const problems: Problem[] = [];
  const files = paths.flatMap((path) => filesAt(path, problems));
  const answers = files.flatMap((path) => answerIn(path, problems));
  if (problems.length > 0) return { problems: unplaced(problems) };
  const described = describedIn(answers, application);
  if (!('refused' in described)) return { described, problems: [] };
  return { problems: unplaced([refusal(described)]) };
}

function unplaced(problems: readonly Problem[]): readonly Diagnostic[] {
  return sorted(problems.map(({ because: _, ...one }): Diagnostic => one));
}

/** A state says all by itself; answers say it together. */
function describedIn(answers: readonly Answer[], application: string | undefined): Described | Refused {
  const states = answers.filter(({ value }) => isState(value));
  const [state] = states;
  if (state && answers.length === 1) return describedByState(state.value, application);
  const [template, another] = answers.filter(({ value }) => isTemplate(value));
  if (another) return { why: 'none', refused: 'several templates are named', help: 'name that of one stack' };
  const others = answers.filter((one) => one !== template);
  if (template && !state) return describedByTemplate(template, others, application);
  if (!state) return describedByAnswers(answers, application);
  return { why: 'none', refused: 'a state or a plan is read alone', help: 'name it without any other file' };
}

function refusal({ why, refused, help }: Refused): Problem {
  return error(why === 'unfit' ? 'FLK9025' : 'FLK9024', undefined, refused, { ...(help !== undefined && { help }) });
}

function filesAt(path: string, problems: Problem[]): string[] {
  try {
    stayInProject(path);
    if (!statSync(path).isDirectory()) return [path];
    const files = filesEnding(path, ['.json', ...templateEndings]);
    if (files.length === 0 || files.length > mostFiles) {
      const found = files.length === 0 ? 'no file' : `${files.length.toLocaleString('en')} files`;
      const most = `at most ${mostFiles} are read`;
      problems.push(error('FLK9023', undefined, `there is ${found} named *.json in ${shown(path)}: ${most}`));
      return [];
    }
    return files;
  } catch (cause) {
    problems.push(unreadable(path, cause));
    return [];
  }
}

function answerIn(path: string, problems: Problem[]): Answer[] {
  try {
    const bytes = readAnswer(path, largest + 1);
    if (bytes.length === 0) {
      problems.push(error('FLK9023', undefined, `${shown(path)} is empty`, { help: noTags }));
      return [];
    }
    const isYaml = templateEndings.some((ending) => path.endsWith(ending));
    const read = isYaml ? readTemplateFile(shown(path), bytes) : readJson(shown(path), bytes, largest);
    return 'fault' in read ? refuse(problems, read.location, read.fault) : answered(read, problems);
  } catch (cause) {
    problems.push(unreadable(path, cause));
    return [];
  }
}

function answered(read: Answer, problems: Problem[]): Answer[] {
  const { value, place } = read;
  if (isDeeper(value)) return refuse(problems, place([]), `the file nests values more than ${deepest} levels deep`);
  if (memberOf(value, templateKey) !== undefined) {
    const template = templateIn(read);
    return 'fault' in template ? refuse(problems, template.location, template.fault) : [template];
  }
  if (isState(value) || isTemplate(value) || answerKindOf(value) !== undefined) return [read];
  return refuse(problems, place([]), 'the file is no answer that is known here', nearest(value));
}

type Help = Pick<Problem, 'help' | 'suggestions'>;

function refuse(problems: Problem[], location: Location, message: string, help: Help = {}): [] {
  problems.push(error('FLK9023', location, message, help));
  return [];
}

/** The CLI writes nothing of what has no tags, and nothing as well when it fails. */
const noTags = 'where the answer is that there are no tags, write { "Tags": [] } for the application';

function nearest(value: unknown): Help {
  const known = [...Object.keys(answerKinds), templateKey];
  const suggestions = nearKeys(value, known);
  const help =
    Object.keys(asObject(value)).length === 0
      ? noTags
      : `it has none of the keys ${known.join(', ')}; leave out --query and --output`;
  return { help, ...(suggestions.length > 0 && { suggestions }) };
}
