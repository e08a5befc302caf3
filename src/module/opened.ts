// A configuration → what of it stands in the files of a module, documents as what they say.
import { own } from '../document/own';
import { Document, type Tree } from '../hcl/node';
import { readDocument } from '../hcl/json-document';
import type { Configuration } from '../override';
import type { Sections } from './reusable';

/** Who calls a module has the providers, the state and what it was called before. */
const kept = ['terraform', 'variable', 'data', 'resource', 'output'] as const;

export function opened(configuration: Configuration): Sections {
  return Object.fromEntries(
    kept.flatMap((section) => {
      const content = own(configuration, section);
      return content === undefined ? [] : [[section, openedNode(content)] as const];
    }),
  );
}

function openedNode(value: unknown): Tree {
  if (typeof value === 'string') {
    const document = readDocument(value);
    return document === undefined ? value : new Document(openedNode(document));
  }
  if (typeof value !== 'object' || value === null) return value as Tree;
  if (Array.isArray(value)) return value.map(openedNode);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, openedNode(one)] as const])),
  );
}
