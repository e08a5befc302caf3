// What a spec knows of another application: what that creates, by the names that it has there.
import type { Connection, Use } from './connectors/connector';

/** The applications of which something is known: those compiled together, or those in the same folder. */
export type FindOfferings = (application: string) => readonly Offering[];

/** What is read of the other spec. */
export interface Offering {
  /** Its `metadata.name`. */
  readonly application: string;
  readonly environment?: string;
  /** As people are shown it. */
  readonly file: string;
  /** Its sources or sinks by name; undefined while the schema refuses the spec. */
  readonly of?: (direction: Use['direction']) => ReadonlyMap<string, Offered>;
  /** Variables that it was made with, and what they hold: no report may show it. */
  readonly inserted: ReadonlyMap<string, string>;
  /** Texts that stand for what Terraform finds. */
  readonly lookedUp: readonly string[];
}

/** A source or sink of the other spec. */
export interface Offered {
  readonly type: Connection['type'];
  /** Whether any of its type can be named before the apply. */
  readonly isKnown: boolean;
  /**
   * The keys by which a spec in this account names what it creates, in the words of its connector; undefined when it
   * creates nothing, or nothing that is known before the apply.
   */
  readonly keysFor: (account: string | undefined) => Partial<Connection> | undefined;
}
