// What changes of a stack, one row for each resource and for each argument of its application, with the impact of each.
import type { Difference } from './difference';
import type { Impact } from './impact';
import type { Action } from './resource-changes';

export interface ChangedPart {
  readonly address: string;
  /** Of the application: as Terraform writes it. */
  readonly path?: string;
  readonly action: Action;
  readonly impact: Impact;
}

export function changedParts({ application, others }: Difference): ChangedPart[] {
  const own = application ? [application] : [];
  return [
    ...own.flatMap(({ address, action, impact, changes }): ChangedPart[] =>
      changes.length === 0
        ? [{ address, action, impact }]
        : changes.map(({ path, impact: its }) => ({ address, path, action, impact: its })),
    ),
    ...others.map(({ address, action, impact }) => ({ address, action, impact })),
  ];
}
