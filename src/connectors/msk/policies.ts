// Policies for clients of MSK.
import type { MSKAuthentication } from '../../../generated/application';
import { child } from '../../document/pointer';
import type { Finding } from '../../diagnostics/finding';
import type { Use } from '../connector';
import { encrypted } from '../kafka-client/policies';
import { mskModes } from '../kafka-client/auth';
import { everyTopicOrGroup } from '../msk-cluster/policies';
import type { NormalCreation, NormalSink, NormalSource } from './normal';

export function policies(config: NormalSource | NormalSink, use: Use): Finding[] {
  const { auth, create } = config;
  return [
    ...encrypted(auth, mskModes[auth].client, use),
    ...(create ? alsoPlain(create, auth, use) : []),
    ...(auth === 'iam' ? everyTopicOrGroup(config, use) : []),
  ];
}

/** The job itself has another login, and anyone else needs none. */
function alsoPlain({ logins }: NormalCreation, auth: MSKAuthentication, use: Use): Finding[] {
  if (auth === 'plaintext' || !logins.includes('plaintext')) return [];
  const pointer = child(use.pointer, 'create', 'logins');
  return [
    {
      code: 'FLK3101',
      pointer,
      message: 'the brokers let in clients without encryption that say nothing of themselves',
    },
  ];
}
