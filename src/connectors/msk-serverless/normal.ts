// A source or sink of MSK Serverless with every default written out.
import type { MSKServerlessCreation, MSKServerlessSink, MSKServerlessSource } from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';
import { readingDefaults, writingDefaults, type Reading, type Writing } from '../kafka-client/client';
import { longestCluster } from '../msk-cluster/origin';

export type NormalCreation = MSKServerlessCreation & Required<Pick<MSKServerlessCreation, 'name'>>;
interface Defaults {
  readonly create?: NormalCreation;
  readonly createTopics: boolean;
}

export type NormalSource = Omit<MSKServerlessSource, 'create'> & Reading & Defaults;
export type NormalSink = Omit<MSKServerlessSink, 'create'> & Writing & Defaults;

export function sourceDefaults(
  { create, createTopics = false, ...given }: MSKServerlessSource,
  use: Use,
): NormalSource {
  return { ...given, createTopics, ...creationDefaults(create, use), ...readingDefaults(given, use) };
}

export function sinkDefaults({ create, createTopics = false, ...given }: MSKServerlessSink, use: Use): NormalSink {
  return { ...given, createTopics, ...creationDefaults(create, use), ...writingDefaults(given, use) };
}

function creationDefaults(given: MSKServerlessCreation | undefined, use: Use): { readonly create?: NormalCreation } {
  return given ? { create: { name: awsName(longestCluster, use.application.name, use.firstName), ...given } } : {};
}
