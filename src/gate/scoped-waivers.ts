// Waivers that stand in a spec: they excuse that spec alone, in the environments that have them.
import { groupBy } from '../text/group-by';
import { saidOfWaivers, type Acceptance, type Waiver } from './accept';
import type { Finding, Judgement } from './finding';
import { isRule } from './judge-spec';

/** What was judged, with the waivers that are for nothing else. */
export interface Scoped {
  readonly judgement: Judgement;
  readonly waivers: readonly Waiver[];
}

/**
 * A waiver of a base file is one in all its environments: it is unused where it excuses nothing in any of them. Of what
 * only the compiler finds, a stack that was compiled says nothing.
 */
export function saidOfScoped(scoped: readonly Scoped[], acceptance: Acceptance): readonly Finding[] {
  const uses = scoped.flatMap(({ judgement, waivers }) =>
    waivers
      .filter(({ rule }) => judgement.subject.stage === 'spec' || isRule(rule))
      .map((waiver) => ({ key: JSON.stringify(waiver), waiver, findings: judgement.findings })),
  );
  return [...groupBy(uses, ({ key }) => key).values()].flatMap((same) =>
    saidOfWaivers(
      same.flatMap(({ findings }) => findings),
      { ...acceptance, waivers: same.slice(0, 1).map(({ waiver }) => waiver) },
    ),
  );
}
