// A test as one text file: sections, each under a line `==== <title> ====`. What stands above the first says why the
// test exists.

export interface Section {
  readonly title: string;
  /** Up to the next title, with the end of its last line. */
  readonly text: string;
}

export interface Sections {
  readonly reason: string;
  readonly sections: readonly Section[];
}

export function sectionsOf(text: string): Sections {
  const [reason = '', ...parts] = text.split(/^==== (.+) ====\n/m);
  const sections = parts.flatMap((title, index) => (index % 2 === 0 ? [{ title, text: parts[index + 1] ?? '' }] : []));
  return { reason, sections };
}

/** The text that `sectionsOf` reads. */
export function textOf({ reason, sections }: Sections): string {
  return reason + sections.map(({ title, text }) => `==== ${title} ====\n${text}`).join('');
}
