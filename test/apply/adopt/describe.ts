// What a person asks the AWS CLI before `flinkform adopt`: the real CLI, against the mock and its doubles.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from '../double/message';

const execute = promisify(execFile);

interface Asking {
  /** The AWS CLI. */
  readonly aws: string;
  readonly url: string;
  readonly place: Place;
}

type Json = Record<string, unknown>;

/** Writes one file for each answer about an application. */
export async function describeInto(folder: string, application: string, asking: Asking): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const ask = async (file: string, ...words: readonly string[]): Promise<Json> => {
    // Of what has no tags the CLI writes nothing, and a person what the message of `adopt` says.
    const text = (await answerTo(words, asking)) || '{ "Tags": [] }';
    writeFileSync(join(folder, `${file}.json`), text);
    return JSON.parse(text) as Json;
  };
  const described = await ask(
    'application',
    ...['kinesisanalyticsv2', 'describe-application', '--application-name', application],
  );
  const detail = described['ApplicationDetail'] as Json;
  const arn = String(detail['ApplicationARN']);
  await ask('tags', 'kinesisanalyticsv2', 'list-tags-for-resource', '--resource-arn', arn);
  const role = String(detail['ServiceExecutionRole']).split('/').at(-1) ?? '';
  await ask('role', 'iam', 'get-role', '--role-name', role);
  await ask('attached', 'iam', 'list-attached-role-policies', '--role-name', role);
  const { PolicyNames } = await ask('inline', 'iam', 'list-role-policies', '--role-name', role);
  for (const [index, name] of (PolicyNames as readonly string[]).entries())
    await ask(`policy-${index}`, 'iam', 'get-role-policy', '--role-name', role, '--policy-name', name);
  await describeLog(detail, ask);
}

async function describeLog(
  detail: Json,
  ask: (file: string, ...words: readonly string[]) => Promise<Json>,
): Promise<void> {
  const [logged] = (detail['CloudWatchLoggingOptionDescriptions'] ?? []) as readonly Json[];
  const [, group] = /:log-group:([^:]+):log-stream:/.exec(String(logged?.['LogStreamARN'])) ?? [];
  if (group === undefined) return;
  const { logGroups } = await ask('log-groups', 'logs', 'describe-log-groups', '--log-group-name-prefix', group);
  await ask('log-streams', 'logs', 'describe-log-streams', '--log-group-name', group);
  const one = (logGroups as readonly Json[]).find(({ logGroupName }) => logGroupName === group);
  const resource = String(one?.['logGroupArn'] ?? '').replace(/:[*]$/, '');
  if (resource !== '') await ask('log-tags', 'logs', 'list-tags-for-resource', '--resource-arn', resource);
}

async function answerTo(words: readonly string[], { aws, url, place }: Asking): Promise<string> {
  const { stdout } = await execute(aws, [...words, '--output', 'json'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: place.accountId,
      AWS_SECRET_ACCESS_KEY: 'mock',
      AWS_DEFAULT_REGION: place.region,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    },
    maxBuffer: 16 * 1024 * 1024,
  });
  return stdout;
}
