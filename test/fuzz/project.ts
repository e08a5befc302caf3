// A folder of many specs, each with a code file of its own: enough work to interrupt, and to run over each other.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes one spec for each name. Another version has other code, and another stack. */
export function writeProject(folder: string, names: readonly string[], version: number): void {
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  // Marks the folder as a project, for code files are looked for inside a project only.
  write('cdktf.json', '{}');
  for (const name of names) {
    write(`${name}.yaml`, specOf(name, version));
    write(`jobs/${name}.jar`, `PK\u0003\u0004${`${name} ${version} `.repeat(50_000)}`);
  }
}

function specOf(name: string, version: number): string {
  return `apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: ${name} }
aws: { region: eu-west-1, accountId: "111122223333" }
spec:
  runtime: FLINK-1_20
  code: { file: jobs/${name}.jar }
  compute: { parallelism: ${version + 1} }
  sources: { orders: { type: kinesis, create: {} } }
  sinks: { archive: { type: s3, create: {} } }
  properties: { Round: { version: "${version}" } }
`;
}

/** `stack-0`, `stack-1`, ... */
export function stackNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `stack-${index}`);
}
