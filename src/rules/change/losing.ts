// Who loses what by a change around it: told once of what changes, however many applications these are.
import { inOrder, type Estate, type Resource } from '../../estate/estate';
import { listedBy } from '../../estate/remembered';
import { failed, undecided, type Verdict } from '../rule';
import { inWords, type UpdatedApplication } from './applications';
import type { Placement } from './placement';

/** An application in a VPC. */
export interface Placed {
  readonly application: UpdatedApplication;
  readonly placement: Placement;
}

export interface JudgedWay {
  readonly verdict: Verdict;
  /** Those that it is about. */
  readonly applications: readonly UpdatedApplication[];
}

/** What one application loses, or may lose, by something that stays and is another one after the change. */
export interface Loss {
  readonly by: Resource;
  readonly application: UpdatedApplication;
  /** `connections to 0.0.0.0/0`. */
  readonly what: string;
  /** What is not known of it, as `whether connections to 0.0.0.0/0 …`; lost for certain without that. */
  readonly open?: string;
}

export function toldOf(estate: Estate, losses: readonly Loss[]): readonly JudgedWay[] {
  const told = [...listedBy(losses, ({ by, what }) => [`${by.address} ${what}`]).values()];
  return told.flatMap((some): readonly JudgedWay[] => {
    const certain = some.filter(({ open }) => open === undefined);
    const applications = inOrder(
      estate,
      (certain.length > 0 ? certain : some).map(({ application }) => application),
    );
    const [first] = some;
    if (!first) return [];
    const verdict =
      first.open !== undefined && certain.length === 0
        ? undecided(first.by, first.open)
        : failed(first.by, losesOf(applications, first.what));
    return [{ verdict, applications }];
  });
}

export function losesOf(losers: readonly UpdatedApplication[], what: string): string {
  return `${namesOf(losers)} ${losers.length > 1 ? 'lose their' : 'loses its'} ${what}`;
}

/** A sentence has room for a few of them. */
export function namesOf(applications: readonly UpdatedApplication[]): string {
  const isShort = applications.length <= 5;
  const first = (isShort ? applications : applications.slice(0, 4)).map(({ address }) => address);
  return inWords(isShort ? first : [...first, `${applications.length - 4} more`]);
}
