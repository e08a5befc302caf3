// What a connector creates, needs, grants and passes to the job: for `explain` and the reference pages. Nothing is told
// from memory: the examples of its schema fragment go through the connector itself.
import { anyConnectors, directionOf } from '../connectors';
import { useOf, type Connection, type Connector } from '../connectors/connector';
import type { Artefact } from '../facts/artefact';
import type { Facts } from '../facts/facts';
import { resolveField, rootField, type Field } from '../schema/field';
import type { Identity } from '../facts/identity';
import { networkOf } from '../facts/network';
import { roleOf } from '../facts/role';

/** One example of a connector in one direction, with what follows from it. */
export interface GuideExample {
  readonly direction: 'source' | 'sink';
  readonly config: Connection;
  readonly facts: Facts;
}

export interface ConnectorGuide {
  readonly type: string;
  readonly title: string;
  readonly artefacts: readonly Artefact[];
  /** The schema's words on each direction that the connector has. */
  readonly directions: readonly { readonly direction: 'source' | 'sink'; readonly field: Field }[];
  readonly examples: readonly GuideExample[];
}

/** The application that the examples are compiled for. */
const application: Identity = {
  name: 'orders-prod',
  environment: 'prod',
  production: true,
  protect: true,
  home: { partition: 'aws', region: 'eu-west-1', accountId: '111122223333' },
  arn: 'arn:aws:kinesisanalytics:eu-west-1:111122223333:application/orders-prod',
  runtime: 'FLINK-1_20',
};
const role = roleOf(application);
const network = networkOf(application, {
  vpc: {
    subnets: ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719', 'subnet-0a1b2c3d4e5f6071a'],
    securityGroups: ['sg-0a1b2c3d4e5f60718'],
  },
});

export function connectorGuides(): ConnectorGuide[] {
  return anyConnectors.map(guideOf);
}

function guideOf(connector: Connector): ConnectorGuide {
  const { type, title, artefacts } = connector;
  const directions = (['source', 'sink'] as const).flatMap((direction) => {
    const field = connector[direction] && branchOf(direction, type);
    return field ? [{ direction, field }] : [];
  });
  return {
    type,
    title,
    artefacts,
    directions,
    examples: directions.flatMap(({ direction, field }) => examplesOf(direction, field)),
  };
}

/** The branch of the union of sources, or of sinks, that has this type. */
function branchOf(direction: 'source' | 'sink', type: string): Field | undefined {
  const spec = resolveField(rootField.properties?.['spec'] ?? {});
  const map = resolveField(spec.properties?.[`${direction}s`] ?? {});
  const union = typeof map.additionalProperties === 'object' ? resolveField(map.additionalProperties) : {};
  return (union.oneOf ?? [])
    .map(resolveField)
    .find((branch) => resolveField(branch.properties?.['type'] ?? {}).const === type);
}

function examplesOf(direction: 'source' | 'sink', field: Field): GuideExample[] {
  return (field.examples ?? []).map((example) => {
    const config = example as Connection;
    const use = useOf('example', config, direction, application, role, network);
    const connector = directionOf(config, direction);
    return { direction, config, facts: connector.facts(connector.defaults(config, use), use) };
  });
}
