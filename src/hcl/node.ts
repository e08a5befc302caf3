// What Terraform's own language says and its JSON does not, in a tree of that JSON: documents that are not written as
// text yet, values that depend on a condition, and values that are repeated.

/** A document that Terraform takes as a JSON text, such as a policy: written with `jsonencode`. */
export class Document {
  constructor(readonly value: Tree) {}
}

/** One of two. Where one is absent, an argument is null, an element or a member is not there, a block not made. */
export class Choice {
  constructor(
    /** An expression of Terraform's that is a boolean: `var.create`. */
    readonly condition: string,
    readonly then: Tree | Absent,
    readonly otherwise: Tree | Absent,
  ) {}
}

/**
 * Elements of a list, members of an object (with `key`), blocks, or a resource: one for each of what a list of objects
 * or texts, or a map, has. Templates in it say what they take of an element by `elementOf` and `keyOf`. Within a list
 * its elements stand among the others, and within an object its members, under whatever key it stands there.
 */
export class Repeated {
  constructor(
    /** An expression of Terraform's: `var.topics`. */
    readonly over: string,
    /** What an element is called in it, a word: `topic`. */
    readonly name: string,
    readonly each: Tree,
    /** Of a member of an object: a template. */
    readonly key?: string,
  ) {}
}

export const absent = Symbol('absent');
export type Absent = typeof absent;

/** Texts are templates, as in Terraform's JSON. */
export type Tree =
  string | number | boolean | null | Document | Choice | Repeated | readonly Tree[] | { readonly [key: string]: Tree };

/** What is no part of Terraform's JSON. */
export const isNode = (value: unknown): value is Document | Choice | Repeated | Absent =>
  value === absent || [Document, Choice, Repeated].some((kind) => value instanceof kind);

/** Private use: no text of ours has them. What is written for it: `topic`, `topic.value`, `each.value`. */
const [ofElement, ofKey, end] = ['\ue010', '\ue011', '\ue012'];

/** In an expression within a template: the element called so; steps into it may follow: `${<element>.arn}`. */
export const elementOf = (name: string): string => `${ofElement}${name}${end}`;

/** In an expression within a template: the key of the element of a map, or its index in a list. */
export const keyOf = (name: string): string => `${ofKey}${name}${end}`;

/** @param written what stands for an element or for its key */
export function withElements(text: string, written: (name: string, part: 'element' | 'key') => string): string {
  return text.replace(/(\ue010|\ue011)([^\ue012]*)\ue012/g, (_, kind: string, name: string) =>
    written(name, kind === ofElement ? 'element' : 'key'),
  );
}
