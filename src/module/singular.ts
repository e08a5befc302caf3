// What one of many is called in an expression.

/** A word for one of what the words says: `topics` → `topic`, `properties` → `property`. */
export function singular(word: string): string {
  const snake = word
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
  if (snake.endsWith('ies')) return `${snake.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(snake)) return snake;
  if (/(x|ch|sh|ss)es$/.test(snake)) return snake.slice(0, -2);
  return snake.endsWith('s') ? snake.slice(0, -1) : `one_${snake}`;
}
