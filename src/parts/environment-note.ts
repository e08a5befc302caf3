// Which environment a state belongs to, told by the state itself.
import type { StackIdentity } from '../facts/identity';
import { attribute, resource, type Precondition, type Resource } from '../terraform/resource';
import { call } from '../terraform/value';

const place = { type: 'terraform_data', name: 'environment' } as const;

/** The environment of the first apply, whatever is applied to the state later. */
export function environmentNote(identity: StackIdentity): Resource<'terraform_data'> {
  const input = { environment: nameOf(identity) };
  return resource(place.type, place.name, '/metadata', { input }, { lifecycle: { ignore_changes: ['input'] } });
}

/**
 * Another environment's stack, applied to this state by a wrong key, workspace or folder, would replace everything that
 * is there under another name; what protects production would not stop it, as it stands in production's own stack.
 */
export function sameEnvironment(identity: StackIdentity): Precondition {
  const whose = identity.environment === undefined ? 'without an environment' : `of environment ${nameOf(identity)}`;
  return {
    condition: call('can', call('regex', `^${nameOf(identity)}$`, attribute(place, 'output.environment'))),
    error_message:
      `This stack is ${whose}, and the state is another one's: applying it would replace all of that. Choose the ` +
      `state of this environment (flinkform explain FLK3034); to give the environment of this state another name, ` +
      `which replaces all that bears it: terraform apply -replace=${place.type}.${place.name}`,
  };
}

/** No environment is called so: a name has no space. */
const none = 'no environment';

function nameOf({ environment = none }: StackIdentity): string {
  return environment;
}
