// Tags of clusters and VPC connections, by ARN.
import { type Asked, notFound, type Operation, type Operations } from './asked';

export const tags: Operations = {
  ListTagsForResource: onTags((known) => ({ tags: Object.fromEntries(known) })),

  TagResource: onTags<{ readonly tags: Readonly<Record<string, string>> }>((known, { tags: added }) => {
    for (const [key, value] of Object.entries(added)) known.set(key, value);
    return {};
  }),

  UntagResource: onTags<{ readonly tagKeys: readonly string[] }>((known, { tagKeys }) => {
    for (const key of tagKeys) known.delete(key);
    return {};
  }),
};

function onTags<Input>(run: (known: Map<string, string>, input: Input) => Record<string, unknown>): Operation {
  return async ({ input, store }: Asked) => {
    const { resourceArn } = input as { resourceArn: string };
    const owner = store.clusters.get(resourceArn) ?? store.connections.get(resourceArn);
    return owner === undefined ? notFound(resourceArn) : { answer: run(owner.tags, input as Input) };
  };
}
