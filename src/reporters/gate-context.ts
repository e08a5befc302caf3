// What a format of the gate is told besides the report.
import type { Source } from '../document/document';

export interface Context {
  readonly color: boolean;
  /** For code frames. */
  readonly sources: readonly Pick<Source, 'file' | 'text'>[];
  /** Of flinkform. */
  readonly version: string;
  /** What a sticky comment is found again by. */
  readonly key?: string;
  /** Further parts of a comment, as Markdown that is safe already: what it costs, a picture, what changes. */
  readonly sections?: readonly Section[];
}

export interface Section {
  /** Plain text. */
  readonly title: string;
  readonly body: string;
  /** Whether it is left out before anything else is: other parts say the same in words. */
  readonly isFirstToGo?: boolean;
}
