// Paths for the Reachability Analyzer → a Terraform configuration of its own, with a state of its own: it is thrown
// away when its answers are read, and the stack of the application knows nothing of it.
import { prices } from '../aws/prices';
import type { Home } from '../aws/arn';
import { floor, providerCeiling } from '../terraform/feature';
import { literal } from '../terraform/literal';
import { generatedBy } from '../terraform/stack-file';
import type { AnalyzerPath } from './paths';

/** The file that Terraform reads. */
export const analyzerFile = 'main.tf.json';

const pathType = 'aws_ec2_network_insights_path';
const analysisType = 'aws_ec2_network_insights_analysis';

/** The text of the file for an application. */
export function analyzerConfiguration(application: string, home: Home, paths: readonly AnalyzerPath[]): object {
  const labelled = paths.map((path) => [labelOf(path), path] as const);
  const each = (make: (label: string, path: AnalyzerPath) => unknown): object =>
    Object.fromEntries(labelled.map(([label, path]) => [label, make(label, path)]));
  // Across accounts it is the administrator of the organisation who asks.
  const isOwn = paths.every(({ source, ending }) => ![source, ending.thing].some((id) => id?.startsWith('arn:')));
  return {
    '//': generatedBy,
    locals: each((label) => `\${flatten(${analysisType}.${label}[*].explanations)}`),
    output: { paths: { description: outputDescription, value: each(answer) } },
    provider: { aws: [{ region: home.region, ...(isOwn && { allowed_account_ids: [home.accountId] }) }] },
    resource: {
      [pathType]: each((label, path) => pathBlock(application, label, path)),
      [analysisType]: each((label) => ({
        count: '${var.analyses}',
        network_insights_path_id: `\${${pathType}.${label}.id}`,
      })),
    },
    terraform: {
      required_providers: {
        aws: { source: 'hashicorp/aws', version: `>= ${floor('provider', []).version}, < ${providerCeiling}` },
      },
      required_version: `>= ${floor('terraform', []).version}`,
    },
    variable: { analyses: { type: 'number', default: 0, description: variableDescription } },
  };
}

const outputDescription = 'Each path, what it is for, and what its analysis has found.';

const variableDescription =
  'How often each path is analysed: 0, or 1. ' +
  `Each analysis costs ${prices.networkAnalysis.usd.toFixed(2)} US dollars; ` +
  'after a change of the network, 0 and then 1 asks anew.';

/** `from_eni-0a1b2c3d_to_vpce-0a1b2c3d_443`: of ids, an address and a port alone. */
function labelOf({ source, ending: { thing, address }, port }: AnalyzerPath): string {
  const ends = [thing, address].flatMap((one) => (one === undefined ? [] : [one.replace(/^.*\//, '')]));
  return ['from', source.replace(/^.*\//, ''), 'to', ...ends, port].join('_').replaceAll('.', '_');
}

/**
 * An address is a filter on what leaves the source, and takes the port with it. Source: the Reachability Analyzer
 * guide, "Getting started using the AWS CLI".
 */
function pathBlock(application: string, label: string, { source, ending, port }: AnalyzerPath): object {
  const { thing, address } = ending;
  const filter = { destination_address: address, destination_port_range: [{ from_port: port, to_port: port }] };
  return {
    source,
    ...(thing !== undefined && { destination: thing }),
    protocol: 'tcp',
    ...(address === undefined ? { destination_port: port } : { filter_at_source: [filter] }),
    // A value of a tag has at most 256 characters. Source: the EC2 guide, "Tag restrictions".
    tags: { Name: literal(`${application} ${label}`.slice(0, 256)) },
  };
}

function answer(label: string, { subnet, needs }: AnalyzerPath): object {
  return {
    needs: needs.map(literal),
    subnet,
    path: `\${${pathType}.${label}.id}`,
    found: `\${one(${analysisType}.${label}[*].path_found)}`,
    explanations: `\${distinct(local.${label}[*].explanation_code)}`,
  };
}
