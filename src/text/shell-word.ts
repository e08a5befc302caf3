// Text as one word of a shell command that people copy from our output.

/** In single quotes unless every character is plain. Source: POSIX shell command language, 2.2.2. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
