// The table as a file: rows by stack, each row a block that begins with `== <stack>: <change>`.

const head = [
  '# What each change of a spec does: written by `npm run test:lifecycle -- --update` from the real provider,',
  '# Terraform and the doubles of AWS. Calls that change something, in their order; between two changes of the ' +
    'application',
  '# (kinesisanalytics) they are sorted, for what waits for nothing comes in any order. "data" names what goes of ' +
    'all that',
  '# holds data. What is planned with a dot is forgotten and not destroyed.',
  '',
].join('\n');

export function joinTable(rows: ReadonlyMap<string, readonly string[]>, order: readonly string[]): string {
  return [head, ...order.flatMap((name) => rows.get(name) ?? [])].join('\n');
}

/** The rows of each stack. */
export function splitTable(text: string): ReadonlyMap<string, readonly string[]> {
  const rows = text.split(/^(?=== )/m).slice(1);
  const table = new Map<string, string[]>();
  for (const row of rows) {
    const [, name = ''] = /^== ([^:]+):/.exec(row) ?? [];
    table.set(name, [...(table.get(name) ?? []), `${row.trimEnd()}\n`]);
  }
  return table;
}
