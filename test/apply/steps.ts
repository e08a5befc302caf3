// Terraform's commands as steps of a lifecycle: each throws with Terraform's own words when it does not end as it
// should.
import type { Run, Terraform } from '../support/terraform';

export interface Steps {
  init(): Promise<void>;
  apply(): Promise<void>;
  /** Plans, keeps the plan in the file `planned`, and returns what would change; empty when nothing would. */
  plan(options?: PlanOptions): Promise<readonly PlannedChange[]>;
  applyPlanned(): Promise<void>;
  /** Plans and applies in one, and returns what was planned and what Terraform said when it failed. */
  applyAtOnce(
    options?: PlanOptions,
  ): Promise<{ readonly planned: readonly PlannedChange[]; readonly failure?: string }>;
  /** What the file `planned` holds for each resource. */
  showPlanned(): Promise<readonly ShownChange[]>;
  /** The state, as Terraform shows it to programs. */
  showState(): Promise<string>;
  /** The text of an output. */
  output(name: string): Promise<string>;
  destroy(): Promise<void>;
  /** Tries to destroy, and returns what Terraform says against it. Throws when Terraform does not object. */
  refusedDestroy(): Promise<string>;
}

export interface PlanOptions {
  readonly destroy?: boolean;
  /** Whether AWS is asked how everything is now. */
  readonly refresh?: boolean;
}

/** One of the `resource_changes` of `terraform show -json`. */
export interface ShownChange {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly change: { readonly actions: readonly string[]; readonly after: Readonly<Record<string, unknown>> | null };
}

export interface PlannedChange {
  readonly address: string;
  readonly action: string;
}

/** @param endpoint where every AWS service is */
export function awsAt(endpoint: string): Readonly<Record<string, string>> {
  return { AWS_ENDPOINT_URL: endpoint, AWS_EC2_METADATA_DISABLED: 'true' };
}

/** @param env what Terraform and its providers are told, such as where AWS is */
export function terraformSteps(terraform: Terraform, folder: string, env: Readonly<Record<string, string>>): Steps {
  const run = (command: string, ...args: string[]): Promise<Run> =>
    terraform.run([command, '-no-color', '-input=false', ...args], { cwd: folder, env, timeout: 15 * 60_000 });
  const succeed = async (command: string, ...args: string[]): Promise<void> => {
    const result = await run(command, ...args);
    if (result.status !== 0) throw new Error(`terraform ${command} ended with ${result.status}\n${lastWords(result)}`);
  };
  const show = async (...planned: readonly string[]): Promise<string> => {
    const result = await terraform.run(['show', '-no-color', '-json', ...planned], { cwd: folder, env });
    if (result.status !== 0) throw new Error(`terraform show ended with ${result.status}\n${lastWords(result)}`);
    return result.stdout;
  };
  return {
    init: () => succeed('init'),
    apply: () => succeed('apply', '-auto-approve'),
    async plan({ destroy = false, refresh = true } = {}) {
      const result = await run('plan', '-json', '-detailed-exitcode', '-out=planned', ...flags({ destroy, refresh }));
      if (result.status !== 0 && result.status !== 2)
        throw new Error(`terraform plan ended with ${result.status}\n${lastWords(result)}`);
      const changes = readChanges(result.stdout);
      if (result.status === 2 && changes.length === 0) return [{ address: '(outputs)', action: 'update' }];
      return changes;
    },
    async applyAtOnce({ destroy = false, refresh = true } = {}) {
      const result = await run('apply', '-json', '-auto-approve', ...flags({ destroy, refresh }));
      const planned = readChanges(result.stdout);
      return result.status === 0 ? { planned } : { planned, failure: summaries(result) };
    },
    applyPlanned: () => succeed('apply', 'planned'),
    showState: () => show(),
    async showPlanned() {
      return (
        (JSON.parse(await show('planned')) as { resource_changes?: readonly ShownChange[] }).resource_changes ?? []
      );
    },
    async output(name) {
      const result = await terraform.run(['output', '-no-color', '-raw', name], { cwd: folder });
      if (result.status !== 0) throw new Error(`terraform output ended with ${result.status}\n${lastWords(result)}`);
      return result.stdout;
    },
    destroy: () => succeed('destroy', '-auto-approve'),
    async refusedDestroy() {
      const result = await run('destroy', '-auto-approve');
      if (result.status === 0) throw new Error('terraform destroy went through');
      return result.stderr;
    },
  };
}

/**
 * Reads the line-wise JSON of `plan -json`. Drift that leads to no change, and reading a data source, are not changes.
 */
function readChanges(lines: string): PlannedChange[] {
  return lines
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { type: string; change?: { action: string; resource: { addr: string } } })
    .flatMap(({ type, change }) =>
      type === 'planned_change' && change !== undefined
        ? [{ address: change.resource.addr, action: change.action }]
        : [],
    )
    .filter(({ action }) => action !== 'read');
}

function flags({ destroy, refresh }: Required<PlanOptions>): string[] {
  return [...(destroy ? ['-destroy'] : []), `-refresh=${refresh}`];
}

/** The errors of a command with `-json`, one line each, in an order that does not depend on which came first. */
function summaries(result: Run): string {
  const errors = result.stdout.split('\n').filter((line) => line.includes('"@level":"error"'));
  const said = errors.map((line) => (JSON.parse(line) as { diagnostic?: { summary?: string } }).diagnostic?.summary);
  const lines = said.flatMap((summary) => (summary === undefined ? [] : [summary.replace(/\s+/g, ' ')]));
  return lines.length === 0 ? lastWords(result).replace(/\s+/g, ' ') : [...new Set(lines)].sort().join('\n');
}

/** With `-json` the errors are on standard output, one line each. */
function lastWords({ stdout, stderr }: Run): string {
  const diagnostics = stdout.split('\n').filter((line) => line.includes('"@level":"error"'));
  return (stderr.trim() || diagnostics.join('\n') || stdout).slice(-4_000);
}
