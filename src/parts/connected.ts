// What the application is connected to, as it was when the application was last updated.
import { fingerprint } from '../aws/naming';
import { resource, type Resource } from '../terraform/resource';
import type { Address } from '../terraform/value';

/**
 * Terraform orders the removal of a stream or a table by what the state says of who waits for it. When AWS refuses an
 * update, the state tells of the application what it would wait for now: the next apply would remove at once what the
 * running job still reads. This note waits for the application, so that it is written only after a successful update;
 * until then it tells what the application waited for, and what is removed waits for it. Source: Terraform's
 * `DestroyEdgeTransformer` and `AttachDependenciesTransformer` (dependencies are those of all ancestors).
 */
export function connectedNote(connected: readonly Address[], application: Address): Resource<'terraform_data'> {
  const input = fingerprint([...connected].sort().join(' '));
  return resource(
    'terraform_data',
    'application',
    '/spec',
    { input: { connected: input } },
    { dependsOn: [application] },
  );
}
