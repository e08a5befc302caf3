// What a resource is charged for.
import type { Block } from '../reach/read-block';
import type { Price } from '../aws/price';
import type { PriceName } from '../aws/prices';

/** Something that is there whatever the job does: so many units, for so many hours or for the month. */
export interface Standing {
  readonly what: string;
  readonly price: Price;
  /** Units at any one time, or in a month where the unit has no hours. */
  readonly units: number;
}

/** What is charged for a resource. */
export interface Charges {
  readonly standing?: readonly Standing[];
  /** What depends on the traffic. */
  readonly use?: readonly PriceName[];
  /** Why a charge is not reckoned. */
  readonly unknown?: readonly string[];
}

/** `free`: AWS charges nothing for it, or charges it with what it belongs to. */
export type Charge = 'free' | Charges | ((block: Block) => Charges);
