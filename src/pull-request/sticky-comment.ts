// One comment of a pull request that is written anew by each run: how it is found again, and what stands in it.
import { cutMarkdown } from './cut-markdown';

/** A comment as far as it is looked at. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  /** Its address for people. */
  readonly url: string;
}

/** GitHub refuses longer ones. Source: runatlantis/atlantis, server/events/vcs/github/client.go, maxCommentLength. */
export const longestBody = 65_536;

/** What a key may be: it stands in a comment of HTML. */
export const isKey = (key: string): boolean => /^[a-z0-9][a-z0-9._-]{0,63}$/.test(key) && !key.includes('--');

/** Not seen where Markdown is shown. */
export function markerOf(key: string): string {
  return `<!-- flinkform:policy ${key} -->`;
}

/** @param said where all of the report is, when it does not fit */
export function bodyOf(key: string, report: string, said: string): string {
  return cutMarkdown(`${markerOf(key)}\n${report}`, longestBody, `_Cut here: ${said}._`);
}

/** The oldest comment that begins with the marker, of those by this author: anybody may write the marker. */
export function ownComment(comments: readonly Comment[], key: string, author: string): Comment | undefined {
  return comments.find((comment) => comment.author === author && comment.body.startsWith(markerOf(key)));
}
