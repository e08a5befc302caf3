// Messages of protocol buffers, taken apart and put together field by field, so that what is not known stays as it is.
// Source: https://protobuf.dev/programming-guides/encoding/

export interface MessageField {
  readonly number: number;
  /** The field as it stands in the message, with its tag. */
  readonly whole: Buffer;
  /** What it holds, of a field that has a length: a text, bytes, another message. */
  readonly content?: Buffer;
}

/** The fields of a message in the order in which they stand. */
export function fieldsIn(message: Buffer): MessageField[] {
  const fields: MessageField[] = [];
  for (let at = 0; at < message.length;) {
    const tag = varint(message, at);
    const [number, kind] = [Math.floor(tag.value / 8), tag.value % 8];
    const [from, end] = bounds(message, tag.end, kind);
    const content = kind === lengthPrefixed ? { content: message.subarray(from, end) } : {};
    fields.push({ number, whole: message.subarray(at, end), ...content });
    at = end;
  }
  return fields;
}

const lengthPrefixed = 2;

/** Where the value of a field begins, after its length, and where it ends. */
function bounds(message: Buffer, at: number, kind: number): readonly [from: number, end: number] {
  if (kind === 0) return [at, varint(message, at).end];
  if (kind === 1) return [at, at + 8];
  if (kind === 5) return [at, at + 4];
  if (kind !== lengthPrefixed) throw new Error(`a field of kind ${kind}`);
  const length = varint(message, at);
  return [length.end, length.end + length.value];
}

/** A field that has a length. */
export function fieldOf(number: number, content: Uint8Array): Buffer {
  return Buffer.concat([asVarint(number * 8 + lengthPrefixed), asVarint(content.length), content]);
}

function varint(bytes: Buffer, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = from, shift = 1; ; at += 1, shift *= 128) {
    const byte = bytes.readUInt8(at);
    value += (byte & 127) * shift;
    if (byte < 128) return { value, end: at + 1 };
  }
}

function asVarint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}
