// Terraform's commands on one folder, against one process of the provider that stands from `init` on.
import { startProvider, type StandingProvider } from '../support/standing-provider';
import type { Terraform } from '../support/terraform';
import { awsAt, terraformSteps, type Steps } from './steps';
import type { Workspace } from './workspace';

export interface StandingSteps extends Steps {
  /** The same on another folder, which has what `init` has put into this one, with the same process. */
  beside(folder: string): Steps;
  /** Ends the provider; nothing when none was started. */
  stop(): void;
}

/**
 * @param url where AWS is
 * @param standing whether a provider may stand: it knows one account and Region, so not for several provider blocks
 */
export function standingSteps(
  terraform: Terraform,
  { folder, stack }: Workspace,
  url: string,
  standing = hasOneProvider(stack),
): StandingSteps {
  // What `init` adds, the commands after it are told.
  const env: Record<string, string> = { ...awsAt(url) };
  const steps = terraformSteps(terraform, folder, env);
  let provider: StandingProvider | undefined;
  return {
    ...steps,
    async init() {
      await steps.init();
      if (standing) provider ??= await startProvider(folder, awsAt(url));
      Object.assign(env, provider?.env);
    },
    beside: (other) => terraformSteps(terraform, other, env),
    stop: () => provider?.stop(),
  };
}

/** A process that stands would take the second provider's account and Region for both. */
export function hasOneProvider({ provider }: Workspace['stack']): boolean {
  return (provider?.aws ?? []).length <= 1;
}
