// What is worked out of one object is worked out once, however many ask: an estate has thousands of resources.

/** The same function, which remembers its answers as long as the object lives. */
export function remembered<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const known = answers.get(of);
    if (known) return known.answer;
    const answer = work(of);
    answers.set(of, { answer });
    return answer;
  };
}

/** The same for a question of several words: types, paths. */
export function rememberedBy<Of extends object, Words extends readonly string[], Answer>(
  work: (of: Of, ...words: Words) => Answer,
): (of: Of, ...words: Words) => Answer {
  const ofObject = remembered<Of, Map<string, { readonly answer: Answer }>>(() => new Map());
  return (of, ...words) => {
    const answers = ofObject(of);
    const [only] = words;
    const key = words.length === 1 && only !== undefined ? only : words.join('\0');
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = work(of, ...words);
    answers.set(key, { answer });
    return answer;
  };
}

/** Rows by the words that each is found by. */
export function listedBy<Row>(
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const all = new Map<string, Row[]>();
  for (const row of rows)
    for (const word of new Set(wordsOf(row))) {
      const some = all.get(word);
      if (some) some.push(row);
      else all.set(word, [row]);
    }
  return all;
}
