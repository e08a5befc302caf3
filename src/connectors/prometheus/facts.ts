// What a Prometheus sink brings: its workspace, the permission to write, properties and a need.
import type { Facts, Output } from '../../facts/facts';
import { serviceNeed } from '../../facts/need';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { handover } from '../handover';
import type { NormalSink } from './normal';
import { targetOf, type Target } from './target';
import { createdResources } from './workspace';

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const target = targetOf(sink, use);
  const { id, arn, region, url } = target;
  const statement = writeStatement(target, use);
  return {
    resources: createdResources(sink, use),
    statements: [statement],
    // Keys as PrometheusSink in aws-samples/amazon-managed-service-for-apache-flink-examples reads them.
    properties: { [`sink.${use.name}`]: { 'endpoint.url': url, 'aws.region': region } },
    further: { [`sink.${use.name}`]: { 'workspace.id': id, 'workspace.arn': arn } },
    needs: [serviceNeed('aps-workspaces', region, use.pointer, `sink ${use.name}`)],
    outputs: workspaceHandover(target, statement, use),
  };
}

/**
 * A key of the user's asks for nothing more: the service itself uses it, by grants. Source: user guide, "Encryption at
 * rest", "How Amazon Managed Service for Prometheus uses grants in AWS KMS".
 */
function writeStatement({ arn }: Target, use: Use): Statement {
  return allow(['aps:RemoteWrite'], [arn], { pointer: use.pointer, purpose: `write the samples of sink ${use.name}` });
}

/** What the owner of a workspace in another account must allow, in its resource-based policy. */
function workspaceHandover({ owner }: Target, statement: Statement, use: Use): Output[] {
  if (owner === use.application.home.accountId) return [];
  return [handover({ kind: 'workspace', called: `the workspace of sink ${use.name}`, owner }, [statement], use)];
}
