// flinkform init --ci: the files with which every pull request is judged, as docs/ci has them, and the policy file that
// they are judged by, where a repository has none yet.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ciFiles } from '../../generated/ci-files';
import { usualPolicyFile } from '../gate/usual-file';
import { harmless } from '../text/harmless';
import { exit, type Terminal } from './command';
import { report } from './compile-specs';
import { writeOutput } from './write-output';

/** What `--ci` takes. */
export const platforms = ['github', 'github-terraform', 'gitlab'] as const;
type Platform = (typeof platforms)[number];

interface Plan {
  /** Path from the root of the repository → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly next: string;
}

const workflow = (name: keyof typeof ciFiles.github): Record<string, string> => ({
  [`.github/workflows/${name}`]: ciFiles.github[name],
});

const plans: Readonly<Record<Platform, Plan>> = {
  github: {
    files: { ...workflow('flinkform.yml'), ...workflow('flinkform-comment.yml') },
    next: 'put the specs into specs/, or say in flinkform.yml where they are, and commit',
  },
  'github-terraform': {
    files: {
      ...workflow('flinkform-plan.yml'),
      ...workflow('flinkform-apply.yml'),
      ...workflow('flinkform-drift.yml'),
    },
    next: 'give the repository the variables and the environment that the first lines of each file name',
  },
  gitlab: {
    files: ciFiles.gitlab,
    next: 'give the project the variables that the first lines name, and add to .gitlab-ci.yml: include: { local: flinkform.gitlab-ci.yml }',
  },
};

/** Where the action stands in the files, as long as nobody has said whose it is. */
const unnamed = 'OWNER/flinkform@COMMIT';

export const isAction = (text: string): boolean => /^[\w.-]+[/][\w.-]+@[0-9a-f]{40}$/.test(text);

/** Asked for by the words of the command line, which have been read. */
export interface Wanted {
  readonly platform: Platform;
  /** The repository and the commit of flinkform's action. */
  readonly action?: string;
  readonly overwrites: boolean;
}

/** Writes the files below the working directory: the root of the repository. */
export function initCi({ platform, action, overwrites }: Wanted, terminal: Terminal): number {
  const { files, next } = plans[platform];
  const taken = Object.keys(files).filter((path) => existsSync(path));
  if (taken.length > 0 && !overwrites) {
    const verb = taken.length === 1 ? 'is' : 'are';
    terminal.err(`flinkform: ${taken.join(' and ')} ${verb} there already; --force overwrites\n`);
    return exit.failed;
  }
  const hasPolicy = existsSync(usualPolicyFile);
  const policy: Readonly<Record<string, string>> = hasPolicy ? {} : ciFiles.policy;
  const named = (text: string): string => (action === undefined ? text : text.replaceAll(unnamed, action));
  const output = Object.entries({ ...files, ...policy }).map(([path, text]) => ({
    path: join(path),
    content: { text: named(text) },
  }));
  const problems = writeOutput('.', output);
  report({ compiled: [], diagnostics: problems }, 'pretty', terminal);
  if (problems.length > 0) return exit.failed;
  const isUnnamed = output.some(({ content }) => content.text.includes(unnamed));
  const first = isUnnamed ? [`in the place of ${unnamed}, write the repository and the commit of flinkform`] : [];
  const last = hasPolicy
    ? `${usualPolicyFile} stays as it is`
    : `next: look through ${usualPolicyFile}, what your team asks for; it counts once it is merged`;
  const written = output.map(({ path }) => path.replaceAll('\\', '/')).join(' and ');
  const steps = [...first, next].map((one) => `next: ${one}\n`).join('');
  terminal.err(`wrote ${harmless(written)}\n${steps}${last}\n`);
  return exit.fine;
}
