// Seeded mistakes in the checker: each one must make it differ from the second opinion on some random network.
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('seeded mistakes in reach');
const root = join(__dirname, '..');
const runs = 400;

interface Mutant {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const mutants: readonly Mutant[] = [
  { what: 'the shortest prefix wins', file: 'routes', from: 'b.bits - a.bits', to: 'a.bits - b.bits' },
  {
    what: 'what is learnt wins over static routes',
    file: 'routes',
    from: '|| a.rank - b.rank',
    to: '|| b.rank - a.rank',
  },
  {
    what: 'a gateway endpoint serves every table',
    file: 'routes',
    from: 'routeTables.known.includes(table)',
    to: 'true',
  },
  { what: 'a gateway endpoint serves every service', file: 'routes', from: 'to.service === service', to: 'true' },
  {
    what: 'ACLs are stateful',
    file: 'trace',
    from: "aclHop(network, home, 'ingress', to, ephemeral, 'back'), true);\n  };",
    to: '[], true);\n  };',
  },
  {
    what: 'ACLs do not look at what leaves',
    file: 'forward',
    from: "stays ? [] : aclHop(network, spot.subnet, 'egress', to, ports, way)",
    to: '[]',
  },
  {
    what: 'the highest number of an ACL decides',
    file: 'filters',
    from: 'Number(a.number) - Number(b.number)',
    to: 'Number(b.number) - Number(a.number)',
  },
  {
    what: 'an ACL admits what no rule names',
    file: 'filters',
    from: 'if (!rule) return { answer: false };',
    to: 'if (!rule) return { answer: true };',
  },
  { what: 'answers go to one port', file: 'filters', from: 'last: 65_535 };', to: 'last: 1024 };' },
  {
    what: 'inbound rules of groups are not looked at',
    file: 'trace',
    from: '...inward, into, ...(',
    to: '...inward, ...(',
  },
  {
    what: 'outbound rules of groups are not looked at',
    file: 'trace',
    from: 'passAll([out], true)',
    to: 'passAll([], true)',
  },
  {
    what: 'groups can be named across Regions',
    file: 'forward',
    from: 'return here === there;\n}',
    to: 'return true;\n}',
  },
  {
    what: 'groups can be named across every transit gateway',
    file: 'transit',
    from: 'if (all.includes(false)) return false;',
    to: 'if (all.includes(false)) return true;',
  },
  {
    what: 'peering joins overlapping networks',
    file: 'forward',
    from: '(one && other && share(one, other))',
    to: 'false',
  },
  {
    what: 'there is no way back',
    file: 'trace',
    from: 'then(delivered, (arrival) => back(network, from, to, arrival)).hops',
    to: 'delivered.hops',
  },
  {
    what: 'an attachment serves every zone',
    file: 'forward',
    from: "blocked('TGW_ROUTE_AZ_RESTRICTION')",
    to: 'proven',
  },
  { what: 'an attachment needs no association', file: 'transit', from: 'one.attachment === attachment.id', to: 'true' },
  {
    what: 'a blackhole lets pass',
    file: 'forward',
    from: "verdict: blocked('BAD_STATE_ROUTE') }]",
    to: "verdict: proven }], where: { kind: 'service' }",
  },
  {
    what: 'an internet gateway serves private addresses',
    file: 'forward',
    from: "spot.by !== 'nat' && !isSixOut",
    to: 'false',
  },
  {
    what: 'DNS attributes are not looked at',
    file: 'destination',
    from: 'if (both.includes(false))',
    to: 'if (false)',
  },
  {
    what: 'one address of a subnet stands for all',
    file: 'network',
    from: '.slice(0, mostSamples)',
    to: '.slice(0, 1)',
  },
  {
    what: 'a Direct Connect gateway announces everything',
    file: 'trace',
    from: "blocked('not-announced')",
    to: 'proven',
  },
];

/** The agreement of a checker with one mistake. */
async function agreementWith({ file, from, to }: Mutant): Promise<string | undefined> {
  const path = join(root, 'src', 'reach', `${file}.ts`);
  const text = readFileSync(path, 'utf8');
  assert.is(text.split(from).length, 2, `${file} has it once: ${from}`);
  const folder = mkdtempSync(join(tmpdir(), 'reach-mutant-'));
  try {
    const outfile = join(folder, 'agreement.cjs');
    await build({
      entryPoints: [join(root, 'test', 'support', 'reach-agreement.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      logLevel: 'silent',
      plugins: [
        {
          name: 'mistake',
          setup: ({ onLoad }) =>
            onLoad({ filter: /[.]ts$/ }, (file) =>
              file.path === path ? { contents: text.replace(from, () => to), loader: 'ts' } : undefined,
            ),
        },
      ],
    });
    const { disagreement } = createRequire(outfile)(outfile) as typeof import('./support/reach-agreement');
    return disagreement(runs, 20261127);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const mutant of mutants)
  test(mutant.what, async () => {
    const told = await agreementWith(mutant);
    assert.ok(told !== undefined, `${runs} networks show nothing of it`);
  });

test.run();
