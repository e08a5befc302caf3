// The TypeScript files of the repository, as the guards of its structure read them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { nodesOf, textOf, wordOf, type Visited } from './syntax-tree';

const root = join(__dirname, '..', '..');

export interface SourceFile {
  /** From the root of the repository: `src/compile.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments and without what stands in quotes, imports apart; templates go with their values. */
  readonly code: string;
  readonly imports: readonly Import[];
  /** Every node of its syntax tree; made when first asked for. */
  readonly nodes: () => readonly Visited[];
}

export interface Import {
  /** A file from the root of the repository, without its extension, or the name of a package. */
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Every TypeScript file below a folder. */
export function sourceFiles(folder: string): SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return names.map((name) => sourceFile(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')));
}

/** One file, whether it is there or made up. */
export function sourceFile(path: string, text: string): SourceFile {
  let parsed: readonly Visited[] | undefined;
  const nodes = (): readonly Visited[] => (parsed ??= nodesOf(path, text));
  // Of what is shipped every import counts, however it is written; of the rest the usual ones, which is quicker.
  const imports = path.startsWith('src/') ? importsIn(path, nodes()) : importsOf(path, text);
  return { path, text, code: codeOf(text), imports, nodes };
}

function codeOf(text: string): string {
  const bare = text
    .split('\n')
    .map((line) =>
      /^(import|export) .* from '|^} from '/.test(line)
        ? line
        : line.replace(/\/\/ .*$|^\s*\/?\*.*$/, '').replace(/'(\\.|[^'\\])*'|`[^`]*`/g, "''"),
    );
  return bare.join('\n');
}

function importsOf(path: string, text: string): Import[] {
  const found = text.matchAll(
    /^(?:import|export) (type )?(?:[^;']*? from )?'([^']+)';|\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/gm,
  );
  return [...found].map(([, type, named, called]) => ({
    from: resolved(path, named ?? called ?? ''),
    typeOnly: type !== undefined,
  }));
}

/** `import`, `export ... from`, `import()`, `import a = require()`, `require()`; what is put together has no name. */
function importsIn(path: string, nodes: readonly Visited[]): Import[] {
  return nodes.flatMap(({ node }) => {
    const [called] = (node['arguments'] ?? []) as readonly unknown[];
    const from =
      node.type === 'TSExternalModuleReference'
        ? node['expression']
        : node.type === 'CallExpression' && wordOf(node['callee']) === 'require'
          ? called
          : /^(Import|Export)/.test(node.type)
            ? node['source']
            : undefined;
    if (from === undefined || from === null) return [];
    const typeOnly = node['importKind'] === 'type' || node['exportKind'] === 'type';
    return [{ from: resolved(path, textOf(from) ?? 'a name that is put together'), typeOnly }];
  });
}

function resolved(path: string, named: string): string {
  if (!named.startsWith('.')) return named;
  const file = normalize(join(dirname(path), named)).replaceAll('\\', '/');
  return existsSync(join(root, file, 'index.ts')) ? `${file}/index` : file;
}
