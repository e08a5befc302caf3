// flinkform graph: a picture of an application with its sources, sinks, network and permissions, findings marked.
import type { Compiled } from '../compile';
import { error } from '../diagnostics/problem';
import { dot } from '../graph/dot';
import { draw, drawNetworkStack } from '../graph/draw';
import { mermaid } from '../graph/mermaid';
import type { Picture } from '../graph/picture';
import { exit, failOn, shared, text, type Command } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';

export const graph: Command = {
  name: 'graph',
  summary: 'draw the application with its sources, sinks, network and permissions; findings are marked',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: {
    env: shared.env,
    overlay: shared.overlay,
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['mermaid', 'dot', 'svg'],
      description: 'what to draw with: a Mermaid block for Markdown (default), DOT of Graphviz, or an SVG',
    },
    'fail-on': shared.failOn,
  },
  examples: ['graph examples/kinesis-to-s3.yaml', 'graph examples/msk.yaml --format svg'],
  run: async (invocation) => {
    const { terminal } = invocation;
    const run = await compileSpecs(invocation);
    report(run, 'pretty', terminal);
    const format = text(invocation, 'format') ?? 'mermaid';
    const drawn = format === 'mermaid' ? run.compiled : withoutItsNetwork(run.compiled);
    if (format !== 'mermaid' && drawn.length > 1) {
      report({ compiled: [], diagnostics: [tooMany(format, drawn.length)] }, 'pretty', terminal);
      return exit.failed;
    }
    const pictures = drawn.flatMap(pictureOf);
    terminal.out(await printed(pictures, format));
    return run.compiled.length === 0 ? exit.failed : exitCode(run.diagnostics, failOn(invocation));
  },
};

/** The network of the one application is in its picture. */
function withoutItsNetwork(compiled: readonly Compiled[]): readonly Compiled[] {
  const [application, ...more] = compiled.filter(({ networkStack }) => networkStack === undefined);
  const shared = application?.surroundings?.name;
  if (application === undefined || shared === undefined || more.length > 0) return compiled;
  const others = compiled.filter(({ networkStack }) => networkStack && networkStack.identity.name !== shared);
  return others.length > 0 ? compiled : [application];
}

/** What the schema refuses is no application: then only the diagnostics speak. */
function pictureOf({ normalised, networkStack, ...compiled }: Compiled): Picture[] {
  if (normalised !== undefined) return [draw({ normalised, ...compiled })];
  return networkStack === undefined ? [] : [drawNetworkStack(networkStack.identity, compiled)];
}

async function printed(pictures: readonly Picture[], format: string): Promise<string> {
  if (format === 'mermaid') return pictures.map(mermaid).join('\n');
  if (format === 'dot') return pictures.map(dot).join('');
  const { svg } = await import('../graph/svg');
  return (await Promise.all(pictures.map(svg))).join('');
}

function tooMany(format: string, number: number): ReturnType<typeof error> {
  return error('FLK9015', undefined, `${number} specs are ${number} pictures, and ${format} is for one`, {
    help: 'name one spec, with that of the network that it shares; without --format each spec becomes a Mermaid block',
  });
}
