// The workspace that a sink writes to: created here, or existing under its id or its ARN.
import { arn, parseArn, type Home } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import { hostOf } from '../../aws/services';
import { attribute } from '../../terraform/resource';
import { join, type Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

export interface Target {
  readonly id: Text;
  readonly arn: Text;
  readonly region: string;
  /** The account. */
  readonly owner: string;
  /** Where samples are written to. */
  readonly url: Text;
}

export interface ExistingWorkspace extends Target {
  readonly id: string;
  readonly arn: string;
}

export function targetOf({ create, workspace }: NormalSink, use: Use): Target {
  const { home } = use.application;
  if (!create) return existingWorkspace(ensured(workspace, 'Prometheus without workspace'), home);
  const made = { type: 'aws_prometheus_workspace', name: terraformName(use.name) } as const;
  return {
    id: attribute(made, 'id'),
    arn: attribute(made, 'arn'),
    region: home.region,
    owner: home.accountId,
    // Ends in a slash. Source: the example response of the API reference, `DescribeWorkspace`.
    url: join(attribute(made, 'prometheus_endpoint'), remoteWrite),
  };
}

/** @param workspace its ARN, or its id in `home` */
export function existingWorkspace(workspace: string, home: Home): ExistingWorkspace {
  const whole = workspace.startsWith('arn:') ? workspace : arn(home, 'aps', `${resource}${workspace}`);
  const { region, account: owner, resource: named } = parseArn(whole);
  const id = named.slice(resource.length);
  const url = `https://${hostOf('aps-workspaces', region)}/workspaces/${id}/${remoteWrite}`;
  return { id, arn: whole, region, owner, url };
}

const resource = 'workspace/';

/** Source: user guide, "Prometheus-compatible APIs", `RemoteWrite`. */
const remoteWrite = 'api/v1/remote_write';
