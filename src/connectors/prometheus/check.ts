// Rules for Prometheus: one workspace, where AWS has the service, and what the owner of another's must do.
import type { Problem } from '../../diagnostics/diagnostic';
import { exactlyOne } from '../../diagnostics/key-rules';
import { error } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { letsIn } from '../foreign';
import type { NormalSink } from './normal';
import { existingWorkspace } from './target';

export function checkPrometheus(sink: NormalSink, use: Use): Problem[] {
  return [
    ...exactlyOne(sink, ['create', 'workspace'], use.pointer),
    ...offeredHere(use),
    ...(sink.workspace === undefined ? [] : existing(sink.workspace, use)),
  ];
}

/** Source: botocore's endpoints.json, `aps`; of a Region that is not there it may be newer than this release. */
function offeredHere({ pointer, application: { home } }: Use): Problem[] {
  if (['aws', 'aws-us-gov'].includes(home.partition)) return [];
  return [
    error('FLK3169', pointer, 'Amazon Managed Service for Prometheus is not offered in this partition', {
      on: 'key',
      because: { pointer: '/aws/region', note: 'the Region' },
      help: 'write to a Prometheus server of your own with type: service',
    }),
  ];
}

/**
 * A workspace has a policy of its own, which lets others in to write. Source: the API reference on PutResourcePolicy,
 * also of the key: whoever is let in needs a grant on it.
 */
function existing(workspace: string, use: Use): Problem[] {
  const { owner } = existingWorkspace(workspace, use.application.home);
  return letsIn(
    {
      called: 'the workspace',
      at: child(use.pointer, 'workspace'),
      owner,
      handed: { kind: 'workspace' },
      key: 'if a key of theirs encrypts it, they must give the role a grant on the key',
    },
    use,
  );
}
