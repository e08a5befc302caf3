// What a person asks the AWS CLI before `flinkform adopt`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import type { Workspace } from '../workspace';

/**
 * Asks one command of the AWS CLI: the text of its answer, which is empty where the CLI writes nothing; undefined where
 * there is nothing to describe.
 */
export type Ask = (
  service: string,
  operation: string,
  options: Readonly<Record<string, string>>,
) => Promise<string | undefined>;

type Json = Record<string, unknown>;

type AskFor = (file: string, ...asked: Parameters<Ask>) => Promise<Json | undefined>;

/** Writes one file for each answer about the application of a stack. */
export async function describeInto(folder: string, workspace: Workspace, asking: Ask): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [only] = workspace.resources().filter(({ type }) => type === 'aws_kinesisanalyticsv2_application');
  assert.ok(only, 'there is an application');
  const ask: AskFor = async (file, ...asked) => {
    // Of what has no tags the CLI writes nothing, and a person what the message of `adopt` says.
    const answer = await asking(...asked);
    if (answer === undefined) return undefined;
    const text = answer || '{ "Tags": [] }';
    writeFileSync(join(folder, `${file}.json`), text);
    return JSON.parse(text) as Json;
  };
  const described = await ask('application', 'kinesisanalyticsv2', 'describe-application', {
    'application-name': String(only.attributes['name']),
  });
  const detail = described?.['ApplicationDetail'] as Json;
  const arn = String(detail['ApplicationARN']);
  await ask('tags', 'kinesisanalyticsv2', 'list-tags-for-resource', { 'resource-arn': arn });
  await describeRole(String(detail['ServiceExecutionRole']).split('/').at(-1) ?? '', ask);
  await describeLog(detail, ask);
}

async function describeRole(role: string, ask: AskFor): Promise<void> {
  if (!(await ask('role', 'iam', 'get-role', { 'role-name': role }))) return;
  await ask('attached', 'iam', 'list-attached-role-policies', { 'role-name': role });
  const inline = await ask('inline', 'iam', 'list-role-policies', { 'role-name': role });
  for (const [index, name] of (inline?.['PolicyNames'] as readonly string[]).entries())
    await ask(`policy-${index}`, 'iam', 'get-role-policy', { 'role-name': role, 'policy-name': name });
}

async function describeLog(detail: Json, ask: AskFor): Promise<void> {
  const [logged] = (detail['CloudWatchLoggingOptionDescriptions'] ?? []) as readonly Json[];
  const [, group] = /:log-group:([^:]+):log-stream:/.exec(String(logged?.['LogStreamARN'])) ?? [];
  if (group === undefined) return;
  const groups = await ask('log-groups', 'logs', 'describe-log-groups', { 'log-group-name-prefix': group });
  await ask('log-streams', 'logs', 'describe-log-streams', { 'log-group-name': group });
  const one = (groups?.['logGroups'] as readonly Json[]).find(({ logGroupName }) => logGroupName === group);
  const resource = String(one?.['logGroupArn'] ?? '').replace(/:[*]$/, '');
  if (resource !== '') await ask('log-tags', 'logs', 'list-tags-for-resource', { 'resource-arn': resource });
}
