// How the prefix of all names is made: of which parts, and whether it is one that AWS takes everywhere.
import type { Metadata } from '../../generated/application';
import type { Problem } from '../diagnostics/diagnostic';
import { needed, noEffect } from '../diagnostics/key-rules';
import { error } from '../diagnostics/problem';
import type { Check } from './check';

const at = '/metadata/naming';

/**
 * The application has the longest of these names; those of services that take less are shortened, with a hash.
 * Source: https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CreateApplication.html, ApplicationName.
 */
const longestName = 128;

export const naming: Check = ({ application: { metadata, identity } }) => namingProblems(metadata, identity.name);

/** @param name what the naming leads to */
export function namingProblems(metadata: Metadata, name: string): Problem[] {
  const { naming: pattern } = metadata;
  if (pattern === undefined)
    return noEffect(metadata, ['project'], '/metadata', 'it stands in no name without "naming"');
  if (!pattern.includes('{name}')) return [withoutName(pattern)];
  const project = pattern.includes('{project}')
    ? needed(metadata, 'project', '/metadata', '"naming" has it', 'payments')
    : noEffect(metadata, ['project'], '/metadata', '"naming" does not have it');
  return project.length > 0 ? project : wrongName(name);
}

function withoutName(pattern: string): Problem {
  return error('FLK3067', at, `"${pattern}" has no {name}: all applications would have one name`, {
    help: 'for example: "{project}-{environment}-{name}"',
  });
}

/** It begins names of buckets, queues, clusters and domains as well. */
function wrongName(name: string): Problem[] {
  if (!/^[a-z]/.test(name))
    return [error('FLK3067', at, `the names would begin with "${name}"`, { expected: 'a letter in front' })];
  if (name.length <= longestName) return [];
  const message = `the name of the application would have ${name.length} characters`;
  return [error('FLK3067', at, message, { expected: `at most ${longestName}` })];
}
