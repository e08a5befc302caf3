// Where something stands in a file.

/** A position in a text: line and column count from 1, column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A half-open range of text: `end` is the position just after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A resolved place: file path relative to the working directory, with forward slashes. */
export interface Location {
  readonly file: string;
  readonly range: Range;
}
