// Whether Terraform has taken what we wrote: every literal argument of a resource against the value that is planned for
// it.

/** Arguments of Terraform's own, which are not in a plan. */
const meta = new Set(['depends_on', 'for_each', 'lifecycle', 'provider', 'provisioner', 'connection', '//']);

/**
 * What is planned otherwise than written, each with its path; empty when all is taken. References are not looked at:
 * their values are not known yet.
 * @param written the arguments of a resource in `cdk.tf.json`
 * @param planned the `after` of its change in `terraform show -json`
 */
export function valuesNotPlanned(
  written: Readonly<Record<string, unknown>>,
  planned: Readonly<Record<string, unknown>>,
  path: string,
): string[] {
  return Object.entries(written)
    .filter(([name]) => !meta.has(name))
    .flatMap(([name, value]) => compare(value, planned[name], `${path}.${name}`));
}

function compare(written: unknown, planned: unknown, path: string): string[] {
  if (isEmpty(written) && isEmpty(planned)) return [];
  if (typeof written === 'string' && isReference(written)) return [];
  if (isEmpty(planned)) return hasReference(written) ? [] : [`${path} is not planned, written is ${show(written)}`];
  if (isObject(written)) {
    // A block that may stand once is a list of one in a plan.
    const block = Array.isArray(planned) && planned.length === 1 ? (planned[0] as unknown) : planned;
    if (!isObject(block)) return [differs(path, written, planned)];
    return Object.entries(written).flatMap(([name, value]) => compare(value, block[readBack(name)], `${path}.${name}`));
  }
  if (Array.isArray(written)) {
    if (!Array.isArray(planned)) return [differs(path, written, planned)];
    // Sets lose their order, so that each item has to be found somewhere.
    return written.flatMap((item: unknown, index) =>
      planned.some((other: unknown) => compare(item, other, path).length === 0)
        ? []
        : [`${path}[${index}] is not planned: ${show(item)}`],
    );
  }
  return canonical(readBack(String(written))) === canonical(String(planned)) ? [] : [differs(path, written, planned)];
}

/** What Terraform makes of a literal, the counterpart of `literal` in src/literal.ts. */
function readBack(text: string): string {
  return withoutMarks(text).replaceAll('$${', '${').replaceAll('%%{', '%{').normalize('NFC');
}

/** Text that is broken up so that nobody takes it for something else: no references. */
function withoutMarks(text: string): string {
  return text.replaceAll('TfToken${"["}', 'TfToken[').replace(/^\$\{"\ufeff"\}/, '\ufeff');
}

/** JSON is the same in any spelling. Numbers and switches are texts in some arguments. */
function canonical(text: string): string {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? sorted(value[0]) : value.map(sorted);
  return isObject(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      )
    : value;
}

function isReference(text: string): boolean {
  return /(^|[^$])\$\{/.test(withoutMarks(text));
}

function hasReference(value: unknown): boolean {
  return typeof value === 'string'
    ? isReference(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(hasReference);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function differs(path: string, written: unknown, planned: unknown): string {
  return `${path} is planned as ${show(planned)}, written is ${show(written)}`;
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 200) ?? String(value);
}
