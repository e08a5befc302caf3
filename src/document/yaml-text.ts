// Plain data → YAML for people, with a comment behind each value where there is one to say.
import { Document as YamlDocument, isScalar, visit } from 'yaml';
import { ensured } from '../text/ensured';
import { escapedInYaml, isHidden } from '../text/hidden-characters';
import { child, type Pointer } from './pointer';

/** `commentOf` gets the pointer of each scalar (and of each empty map or list) and returns what to write behind it. */
export function yamlText(
  value: unknown,
  commentOf: (pointer: Pointer) => string | undefined = () => undefined,
): string {
  const document = new YamlDocument(value, { aliasDuplicateObjects: false });
  const pointers = new Map<unknown, Pointer>([[document.contents, '']]);
  const pointerOf = (node: unknown): Pointer => ensured(pointers.get(node), 'a node that nothing leads to');
  visit(document, {
    Pair: (_, pair, path) => {
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
      pointers.set(pair.value, child(pointerOf(path.at(-1)), key));
    },
    Seq: (_, seq) => seq.items.forEach((item, index) => pointers.set(item, child(pointerOf(seq), index))),
    Scalar: (key, scalar) => {
      if (typeof scalar.value === 'string' && isHidden(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
      if (key === 'key') return;
      const comment = commentOf(pointerOf(scalar));
      if (comment !== undefined) scalar.comment = ` ${comment}`;
    },
  });
  return escapedInYaml(document.toString({ lineWidth: 0 }));
}
