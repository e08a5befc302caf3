// What is costly is made when it is first needed, and then once.

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same for what is made of a key. */
export function eachOnce<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.has(key) ? (made.get(key) as T) : make(key);
    made.set(key, known);
    return known;
  };
}
