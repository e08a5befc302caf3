// A spec that is changed step by step.
import type { Spec } from '../../../generated/application';

/** A spec that edits may change in place. */
export interface Draft {
  readonly metadata: { name: string; environment?: string };
  readonly spec: Mutable<Spec> & { sources: Sources; sinks: Sinks };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Sources = Record<string, NonNullable<Spec['sources']>[string]>;
type Sinks = Record<string, NonNullable<Spec['sinks']>[string]>;

export interface Step {
  readonly change: string;
  readonly edit: (draft: Draft) => void;
  /** A snapshot of this name is taken before, as an operator would take it. */
  readonly snapshot?: string;
  /** Data is put into every store that was created, before the change. */
  readonly filled?: boolean;
  /** The JAR beside the spec gets other content. */
  readonly newJar?: boolean;
  /** The same spec is planned once more afterwards. */
  readonly again?: boolean;
  /** Terraform looks at what is there first, as it does unless it is told otherwise. */
  readonly afresh?: boolean;
  /** The mock cannot apply it: what the real provider plans is told, and nothing is done. */
  readonly plannedOnly?: boolean;
  /** The next update of the application is refused, as when somebody else changes it at the same time. */
  readonly updateRefused?: boolean;
  /** The owners of endpoint services accept what waits for them, before the change. */
  readonly accepted?: boolean;
  /** Terraform or AWS must refuse it. */
  readonly refused?: boolean;
}

export interface Stack {
  readonly name: string;
  readonly draft: () => Draft;
  readonly steps: readonly Step[];
  /** Nothing but the network of the draft is applied, as the stack of a network of many. */
  readonly ofMany?: boolean;
  /** It must not be destroyed as it is. */
  readonly protected?: boolean;
}

export function draft(spec: Partial<Draft['spec']>, environment?: string): () => Draft {
  const code = { bucket: 'example-code', key: 'orders.jar', version: 'v1' };
  return () =>
    structuredClone({
      apiVersion: 'flinkform/v1',
      kind: 'FlinkApplication',
      metadata: { name: 'orders', ...(environment !== undefined && { environment }) },
      aws: { region: 'eu-west-1', accountId: '111122223333' },
      spec: { runtime: 'FLINK-1_20', code, sources: {}, sinks: {}, ...spec },
    }) as Draft;
}
