// Which pull request a run of GitHub's is about, and how its API is asked, from what GitHub sets in the environment.
import { memberOf } from '../document/own';
import type { Terminal } from './command';
import type { Access } from './github-api';
import { readFile } from './read-file';

export interface Place extends Access {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
}

/** Bytes of an event: GitHub's own limit is 25 MB for a webhook. */
const longestEvent = 25_000_000;

/**
 * The pull request, or why it is not known: a sentence without a full stop.
 * @param number as the command line says it; else the event tells
 */
export function placeOf(number: number | undefined, { environment }: Terminal): Place | { readonly refused: string } {
  const token = environment['GITHUB_TOKEN'];
  const repository = environment['GITHUB_REPOSITORY'];
  if (!token) return { refused: 'GITHUB_TOKEN is not set' };
  if (!/^[\w.-]+[/][\w.-]+$/.test(String(repository)))
    return { refused: 'GITHUB_REPOSITORY is not set to the name of a repository' };
  const of = number ?? numberOfEvent(environment['GITHUB_EVENT_PATH']);
  if (of === undefined) return { refused: 'the event is not of a pull request; say which one with --pull-request' };
  const url = (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/[/]+$/, '');
  return { url, token, repository: String(repository), number: of };
}

function numberOfEvent(file: string | undefined): number | undefined {
  if (!file) return undefined;
  try {
    const event: unknown = JSON.parse(new TextDecoder().decode(readFile(file, longestEvent)));
    const number = memberOf(memberOf(event, 'pull_request'), 'number');
    return typeof number === 'number' ? number : undefined;
  } catch {
    return undefined;
  }
}
