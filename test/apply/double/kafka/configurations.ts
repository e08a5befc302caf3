// Configurations: a name with revisions, of which a cluster uses one.
import type { Refusal } from '../call';
import { type Asked, badRequest, notFound, type Operation, type Operations } from './asked';
import type { Outcome } from '../service';
import { type Configuration, newArn } from './store';

interface Revision {
  readonly description?: string;
  readonly serverProperties: string;
}

export const configurations: Operations = {
  async CreateConfiguration({ place, input, store }) {
    const { name, kafkaVersions, description, serverProperties } = input as unknown as Revision & {
      name: string;
      kafkaVersions?: string[];
    };
    const twin = [...store.configurations.values()].find(
      (known) => known.name === name && known.region === place.region && known.accountId === place.accountId,
    );
    if (twin !== undefined) return conflict(`A configuration ${name} exists already`);
    const created = new Date().toISOString();
    const configuration: Configuration = {
      ...place,
      arn: newArn(place, 'configuration', name),
      name,
      created,
      kafkaVersions,
      description,
      revisions: [{ created, description, properties: serverProperties }],
    };
    store.configurations.set(configuration.arn, configuration);
    return {
      answer: {
        arn: configuration.arn,
        creationTime: created,
        name,
        state: 'ACTIVE',
        latestRevision: latest(configuration),
      },
    };
  },

  DescribeConfiguration: onConfiguration(async (configuration) => {
    const { arn, name, created, kafkaVersions, description } = configuration;
    return {
      answer: {
        arn,
        name,
        creationTime: created,
        state: 'ACTIVE',
        ...(kafkaVersions && { kafkaVersions }),
        ...(description !== undefined && { description }),
        latestRevision: latest(configuration),
      },
    };
  }),

  DescribeConfigurationRevision: onConfiguration<{ readonly revision: number }>(
    async ({ arn, revisions }, { revision }) => {
      const found = revisions[revision - 1];
      if (found === undefined) return notFound(`revision ${revision} of ${arn}`);
      const { created, description, properties } = found;
      return {
        answer: {
          arn,
          creationTime: created,
          revision,
          ...(description !== undefined && { description }),
          serverProperties: properties,
        },
      };
    },
  ),

  UpdateConfiguration: onConfiguration<Revision>(async (configuration, { description, serverProperties }) => {
    configuration.revisions.push({ created: new Date().toISOString(), description, properties: serverProperties });
    return { answer: { arn: configuration.arn, latestRevision: latest(configuration) } };
  }),

  DeleteConfiguration: onConfiguration(async ({ arn }, _input, { store }) => {
    const user = [...store.clusters.values()].find(({ provisioned }) => provisioned?.configurationInfo?.arn === arn);
    if (user !== undefined) return badRequest(`The configuration is used by ${user.name}`);
    store.configurations.delete(arn);
    return { answer: { arn, state: 'DELETING' } };
  }),
};

function onConfiguration<Input>(
  run: (configuration: Configuration, input: Input, asked: Asked) => Promise<Outcome>,
): Operation {
  return async (asked) => {
    const { arn } = asked.input as { arn: string };
    const configuration = asked.store.configurations.get(arn);
    // Not 404: this is how MSK says it, and what the provider takes for "not there".
    return configuration === undefined
      ? badRequest('Configuration ARN does not exist')
      : run(configuration, asked.input as Input, asked);
  };
}

function latest({ revisions }: Configuration): Record<string, unknown> {
  const { created = '', description } = revisions.at(-1) ?? {};
  return { creationTime: created, revision: revisions.length, ...(description !== undefined && { description }) };
}

function conflict(message: string): Refusal {
  return { code: 'ConflictException', message, status: 409 };
}
