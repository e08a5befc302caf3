// What a text of a running job gives away of what it reads and writes: the ARN of something that a connector knows.

/** What exists, as a source or a sink would say it. */
export interface Recognised {
  /** `the stream orders`. */
  readonly what: string;
  /** The fields of the spec that name it. */
  readonly fields: Readonly<Record<string, string>>;
}

export type Recognise = (text: string) => Recognised | undefined;

/**
 * Of a connector that names what exists by its ARN.
 * @param form the whole ARN; its group is the name
 * @param field the field of the spec that takes the ARN
 */
export function byArn(noun: string, form: RegExp, field: string): Recognise {
  return (text) => {
    const [, name] = form.exec(text) ?? [];
    return name === undefined ? undefined : { what: `the ${noun} ${name}`, fields: { [field]: text } };
  };
}
