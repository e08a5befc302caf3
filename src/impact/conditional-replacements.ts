// Arguments of which only some changes replace a resource: which those are. That there are others, and that these are
// all, is what the provider answered (generated/replaced-arguments.json); a test holds this table against it.

/** Whether the change from one value to the other replaces the resource. */
export type Condition = (before: unknown, after: unknown) => boolean;

/** `type.path` → condition, with where it was read: hashicorp/aws v5.100.0. */
export const conditions: Readonly<Record<string, Condition>> = {
  // internal/service/kafka/cluster.go: a version that is not newer.
  'aws_msk_cluster.kafka_version': (before, after) => isOlder(String(after), String(before)),
  // internal/service/opensearch/domain.go: access control that is switched off.
  'aws_opensearch_domain.advanced_security_options.enabled': (before, after) => before === true && after !== true,
};

/** `3.6.0` is older than `3.10.0`. */
function isOlder(one: string, other: string): boolean {
  const [these, those] = [one, other].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)));
  const at = (these ?? []).findIndex((part, index) => part !== those?.[index]);
  return at >= 0 && Number(these?.[at]) < Number(those?.[at]);
}
