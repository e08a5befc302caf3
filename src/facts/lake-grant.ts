// A permission in Lake Formation that a source or sink needs of the execution role.
import type { Pointer } from '../document/pointer';
import type { Text } from '../terraform/value';

export interface LakeGrant {
  /** The place in the spec that asks for it. */
  readonly cause: Pointer;
  readonly database: {
    /** As it stands in the catalog. */
    readonly name: string;
    /** How Terraform is to say it: a reference where the database is created here. */
    readonly said: Text;
  };
  /** Absent for a permission on the database itself. */
  readonly table?: string;
  /** Who writes reads as well: a table is written, and in a database that is written tables are made. */
  readonly access: LakeAccess;
}

export type LakeAccess = 'read' | 'write';
