// What a job that writes to workspaces of Prometheus may do.
import { account, calls, key, otherAccount, type Proof } from './proof';

const [ours, another] = ['ws-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9', 'ws-1a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'];
const workspace = (id: string, owner = account): string => `arn:aws:aps:eu-west-1:${owner}:workspace/${id}`;

const writing = ['aps:RemoteWrite'];
const reading = ['aps:QueryMetrics', 'aps:GetSeries', 'aps:GetLabels', 'aps:GetMetricMetadata'];
const managing = ['aps:DeleteWorkspace', 'aps:UpdateWorkspaceAlias', 'aps:PutResourcePolicy'];

export const proofs: readonly Proof[] = [
  {
    name: 'sink, a workspace of our own by its id',
    spec: { sinks: { samples: { type: 'prometheus', workspace: ours } } },
    allowed: calls(writing, workspace(ours)),
    denied: [
      ...calls(writing, workspace(another)),
      ...calls(writing, workspace(ours, otherAccount)),
      ...calls([...reading, ...managing], workspace(ours)),
    ],
  },
  {
    name: 'sink, a workspace of another account',
    spec: { sinks: { samples: { type: 'prometheus', workspace: workspace(ours, otherAccount) } } },
    allowed: calls(writing, workspace(ours, otherAccount)),
    denied: [...calls(writing, workspace(ours)), ...calls(reading, workspace(ours, otherAccount))],
  },
  {
    name: 'sink, a created workspace with a key of ours: the service uses the key, the job does not',
    spec: { sinks: { samples: { type: 'prometheus', create: { encryption: { kmsKey: key } } } } },
    known: { 'aws_prometheus_workspace.samples.arn': workspace(ours) },
    allowed: calls(writing, workspace(ours)),
    denied: [
      ...calls(writing, workspace(another)),
      ...calls(['kms:Decrypt', 'kms:GenerateDataKey', 'kms:CreateGrant'], key, {
        'kms:ViaService': 'aps.eu-west-1.amazonaws.com',
      }),
    ],
  },
];
