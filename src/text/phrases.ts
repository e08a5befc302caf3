// Which of many names occur in a text, as whole words: `stream/orders` is not in `stream/orders-2`. One walk over the
// text, however many names there are.

interface Branch {
  readonly next: Map<string, Branch>;
  /** The name that ends here. */
  name?: string;
}

/** Names, ARNs, endpoints → the function that finds those of them that a text holds, each once. */
export function finderOf(names: Iterable<string>): (text: string) => readonly string[] {
  const root: Branch = { next: new Map() };
  for (const name of names) {
    let at = root;
    for (const word of wordsOf(name)) {
      const next: Branch = at.next.get(word) ?? { next: new Map() };
      at.next.set(word, next);
      at = next;
    }
    if (at !== root) at.name = name;
  }
  return (text) => {
    const words = wordsOf(text);
    return [...new Set(words.flatMap((_, from) => namesFrom(root, words, from)))];
  };
}

function namesFrom(root: Branch, words: readonly string[], from: number): readonly string[] {
  const found: string[] = [];
  let at: Branch | undefined = root;
  for (let next = from; at !== undefined; next++) {
    if (at.name !== undefined) found.push(at.name);
    at = at.next.get(String(words[next]));
  }
  return found;
}

/** Words, and each other character by itself. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\w-]+|[^\w-]/g) ?? [];
}
