// Terraform's commands on one folder, against one process of the provider that stands from `init` on.
import type { Terraform } from '../support/terraform';
import { startProvider, type StandingProvider } from '../support/standing-provider';
import { awsAt, terraformSteps, type Steps } from './steps';
import type { Workspace } from './workspace';

export interface StandingSteps extends Steps {
  /** Ends the provider; nothing when none was started. */
  stop(): void;
}

/**
 * @param url where AWS is
 * @param standing whether a provider may stand: it knows one account and Region, so not for several provider blocks
 */
export function standingSteps(
  terraform: Terraform,
  workspace: Workspace,
  url: string,
  standing = hasOneProvider(workspace.stack),
): StandingSteps {
  const { folder } = workspace;
  let provider: StandingProvider | undefined;
  const run = (): Steps => terraformSteps(terraform, folder, { ...awsAt(url), ...provider?.env });
  return {
    async init() {
      await run().init();
      if (standing) provider ??= await startProvider(folder, awsAt(url));
    },
    apply: () => run().apply(),
    plan: (options) => run().plan(options),
    applyPlanned: () => run().applyPlanned(),
    applyAtOnce: (options) => run().applyAtOnce(options),
    showPlanned: () => run().showPlanned(),
    output: (name) => run().output(name),
    destroy: () => run().destroy(),
    refusedDestroy: () => run().refusedDestroy(),
    stop: () => provider?.stop(),
  };
}

/** A process that stands would take the second provider's account and Region for both. */
export function hasOneProvider({ provider }: Workspace['stack']): boolean {
  return (provider?.aws ?? []).length <= 1;
}
