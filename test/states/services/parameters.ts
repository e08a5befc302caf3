// SSM's Parameter Store, with text values.
import type { Timeline } from '../timeline';
import type { Operate } from './operate';

export interface Parameters {
  readonly operations: Readonly<Record<string, Operate>>;
  readonly put: (name: string, value: string) => void;
  readonly get: (name: string) => string | undefined;
}

interface Parameter {
  readonly value: string;
  readonly version: number;
  /** Seconds since the epoch. */
  readonly changed: number;
}

export function parametersOf(time: Timeline): Parameters {
  const all = new Map<string, Parameter>();
  const put = (name: string, value: string): number => {
    const version = (all.get(name)?.version ?? 0) + 1;
    all.set(name, { value, version, changed: time.now() / 1000 });
    return version;
  };
  return {
    put: (name, value) => void put(name, value),
    get: (name) => all.get(name)?.value,
    operations: {
      GetParameter: async ({ Name }) => {
        const name = String(Name);
        const found = all.get(name);
        if (found === undefined) return { code: 'ParameterNotFound', message: `There is no parameter ${name}` };
        const { value, version, changed } = found;
        const text = { Name: name, Type: 'String', Value: value, DataType: 'text' };
        return { answer: { Parameter: { ...text, Version: version, LastModifiedDate: changed } } };
      },
      // Overwrite: "The default value is false": API_PutParameter.
      // Type: "This parameter isn't required when updating a parameter" (the same page), so one that is new needs it.
      PutParameter: async ({ Name, Value, Type, Overwrite = false }) => {
        const name = String(Name);
        if (!all.has(name) && Type === undefined)
          return { code: 'ValidationException', message: `The parameter ${name} is new and has no Type` };
        if (all.has(name) && Overwrite !== true)
          return { code: 'ParameterAlreadyExists', message: `The parameter ${name} exists` };
        return { answer: { Version: put(name, String(Value)), Tier: 'Standard' } };
      },
    },
  };
}
