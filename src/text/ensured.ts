// What the schema and the checks have made sure of, where the types cannot say so.

/**
 * `value`, which is there because the checks refuse a spec without it. Throws when it is not, which is a bug of ours:
 * `what` then says what passed the checks, in words that hold nothing of the user's.
 */
export function ensured<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`a bug of flinkform: ${what} passed the checks`);
  return value;
}
