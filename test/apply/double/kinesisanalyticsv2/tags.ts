// Tags: a path of their own, by ARN, without a new version.
import { onArn, type Operations } from './asked';
import type { Tag } from './requests';

export const tags: Operations = {
  // The API model has no empty list of tags: an application without tags has no such member.
  ListTagsForResource: onArn(async ({ tags }) => ({
    answer: tags.size === 0 ? {} : { Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) },
  })),

  TagResource: onArn<{ Tags: readonly Tag[] }>(async ({ tags }, { Tags }) => {
    const all = new Map([...tags, ...Tags.map(({ Key, Value }) => [Key, Value ?? ''] as const)]);
    if (all.size > 50) return { code: 'TooManyTagsException', message: 'An application can have 50 tags' };
    for (const [key, value] of all) tags.set(key, value);
    return { answer: {} };
  }),

  UntagResource: onArn<{ TagKeys: readonly string[] }>(async ({ tags }, { TagKeys }) => {
    for (const key of TagKeys) tags.delete(key);
    return { answer: {} };
  }),
};
