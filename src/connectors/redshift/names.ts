// Names that a created database and its administrator may have. What exists may have any that its SQL took.
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import type { NormalCluster, NormalSink, NormalWorkgroup } from './normal';
import { notReserved } from './reserved-words';

/** What a name is made of, and that in words. */
interface Form {
  readonly form: RegExp;
  readonly expected: string;
}

/** Source: CreateCluster, `DBName`, and `database_name` of the provider (internal/service/redshift/cluster.go). */
const clusterDatabase: Form = {
  form: /^[a-z_][a-z0-9_$]{0,63}$/,
  expected: '1 to 64 lowercase letters, digits, _ and $, beginning with a letter or _',
};

/**
 * Source: `master_username` of the provider (internal/service/redshift/cluster.go), which takes less than the service:
 * no plus sign, dot, at sign or hyphen.
 */
const clusterAdmin: Form = {
  form: /^[a-z][a-z0-9_]{0,127}$/,
  expected: '1 to 128 lowercase letters, digits and _, beginning with a letter',
};

/** Source: AWS::RedshiftServerless::Namespace, `DbName` and `AdminUsername`. */
const namespaceName: Form = {
  form: /^[a-zA-Z][a-zA-Z_0-9+.@-]{0,126}$/,
  expected: '1 to 127 letters, digits and _ + . @ -, beginning with a letter',
};

/** Of a created cluster or workgroup, whose own key is at `at`. */
export function checkNames(
  sink: NormalSink,
  created: NormalCluster | NormalWorkgroup,
  sinkAt: Pointer,
  at: Pointer,
): Problem[] {
  const [database, admin] = sink.create ? [clusterDatabase, clusterAdmin] : [namespaceName, namespaceName];
  return [
    ...checkName(sink.database, 'a database', database, child(sinkAt, 'database')),
    ...checkName(created.adminUser, 'the administrator', admin, child(at, 'adminUser')),
  ];
}

function checkName(name: string, what: string, { form, expected }: Form, pointer: Pointer): Problem[] {
  if (form.test(name)) return notReserved(name, what, pointer);
  return [error('FLK3347', pointer, `"${name}" cannot name ${what} that is created`, { expected, found: name })];
}
