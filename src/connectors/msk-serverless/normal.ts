// A source or sink of MSK Serverless with every default written out.
import type { MSKServerlessCreation, MSKServerlessSink, MSKServerlessSource } from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';
import { readingDefaults, writingDefaults, type Reading, type Writing } from '../kafka-client/client';
import { longestCluster } from '../msk-cluster/origin';

export type NormalCreation = MSKServerlessCreation & Required<Pick<MSKServerlessCreation, 'name'>>;
export type NormalSource = Omit<MSKServerlessSource, 'create'> & Reading & { readonly create?: NormalCreation };
export type NormalSink = Omit<MSKServerlessSink, 'create'> & Writing & { readonly create?: NormalCreation };

export function sourceDefaults({ create, ...given }: MSKServerlessSource, use: Use): NormalSource {
  return { ...given, ...creationDefaults(create, use), ...readingDefaults(given, use) };
}

export function sinkDefaults({ create, ...given }: MSKServerlessSink, use: Use): NormalSink {
  return { ...given, ...creationDefaults(create, use), ...writingDefaults(given, use) };
}

function creationDefaults(given: MSKServerlessCreation | undefined, use: Use): { readonly create?: NormalCreation } {
  return given ? { create: { name: awsName(longestCluster, use.application.name, use.firstName), ...given } } : {};
}
