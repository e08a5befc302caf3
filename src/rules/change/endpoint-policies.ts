// Endpoints whose policy comes to keep out the role of an application that stands in their VPC.
import { ofTypes, type Estate, type Resource } from '../../estate/estate';
import { covers, type Answer } from '../../estate/iam-pattern';
import { wasKnownAs } from '../../estate/join';
import { listedBy, remembered } from '../../estate/remembered';
import { documentAt, type PolicyDocument } from '../../estate/statements';
import { groupBy } from '../../text/group-by';
import { paths } from '../flink-application';
import { actionsThrough, admits } from '../endpoint-access';
import { failed, undecided, type Verdict } from '../rule';
import type { Pair } from './allowed';
import type { UpdatedApplication } from './applications';
import { placementOf } from './placement';
import { rightsOf, type Rights } from './role-permissions';
import { bothOf, textsOf } from './when';

const path = 'policy';

/** Of applications in one VPC that run the same code it is asked once. */
export function judgeEndpoints(
  estate: Estate,
  applications: readonly UpdatedApplication[],
  role: Resource,
): readonly Verdict[] {
  if (changedIn(estate).size === 0) return [];
  const alike = groupBy(applications, (one) => JSON.stringify([placementOf(one)?.vpc, codeOf(one)]));
  return [...alike.values()].flatMap((some) => {
    const placement = placementOf(some[0]);
    const changed = placement ? (changedIn(estate).get(placement.vpc) ?? []) : [];
    const rights = rightsOf(estate, some, role);
    return changed.flatMap((one) => judgeEndpoint(some[0], role, rights, one));
  });
}

/** A policy that comes or changes. Where there was none all went through, by this endpoint or by another way. */
interface ChangedPolicy {
  readonly one: Resource;
  readonly vpc: string;
  /** Whether it takes in an action. */
  readonly takesIn: (action: string) => boolean;
  readonly before: PolicyDocument | undefined;
  readonly after: PolicyDocument | undefined;
}

/** By their VPC. */
const changedIn = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, 'aws_vpc_endpoint', 'aws_vpc_endpoint_policy')
      .filter(
        ({ mode, change }) => mode === 'managed' && ['create', 'update', 'replace'].includes(String(change?.action)),
      )
      .flatMap((one): readonly ChangedPolicy[] => {
        const endpoint = one.type === 'aws_vpc_endpoint' ? one : endpointOf(estate, one);
        const [vpc] = endpoint ? textsOf(bothOf(endpoint, 'vpc_id')) : [];
        const [service] = endpoint ? textsOf(bothOf(endpoint, 'service_name')) : [];
        const takesIn = service === undefined ? undefined : actionsThrough(service);
        if (vpc === undefined || takesIn === undefined) return [];
        const at = (of: Resource['arguments']): PolicyDocument | undefined => of && documentAt(estate, of, path);
        return [{ one, vpc, takesIn, before: at(one.change?.before), after: at(one.arguments) }];
      }),
    ({ vpc }) => [vpc],
  ),
);

function endpointOf(estate: Estate, policy: Resource): Resource | undefined {
  const [id] = textsOf(bothOf(policy, 'vpc_endpoint_id'));
  return wasKnownAs(estate, 'aws_vpc_endpoint', 'id', id)[0];
}

interface Judged {
  readonly pair: Pair;
  readonly was: Answer;
  readonly will: Answer;
}

function judgeEndpoint(
  application: UpdatedApplication,
  role: Resource,
  { allowed, isNeeded }: Rights,
  { one, takesIn, before, after }: ChangedPolicy,
): readonly Verdict[] {
  const unsure = undecided(one, 'whether the endpoint still lets the job do what it needs is not in the plan', path);
  if (!allowed) return saying(before) === saying(after) ? [] : [unsure];
  const judged: readonly Judged[] = allowed.allows
    .filter((pair) => takesIn(pair.action) && !isOfCode(application, pair))
    .map((pair) => ({ pair, was: admits(before, role, pair), will: admits(after, role, pair) }))
    .filter(({ was }) => was !== 'no');
  const lost = judged.filter(({ will }) => will === 'no');
  const needed = lost.length === judged.length ? lost[0] : lost.find(({ pair }) => isNeeded(pair));
  if (needed) {
    const what = after?.sensitive ? 'what it needs' : `${needed.pair.action} on ${needed.pair.resource}`;
    return [
      failed(one, `the endpoint does not let the role of an application that stays do ${what} any more`, { path }),
    ];
  }
  const isOpen = lost.length > 0 || judged.some(({ was, will }) => was === 'yes' && will === 'maybe');
  return isOpen ? [unsure] : [];
}

/** The service fetches the code by itself, and not through the VPC. */
function isOfCode(application: UpdatedApplication, { resource }: Pair): boolean {
  const [bucket, key] = codeOf(application);
  return resource !== '*' && bucket !== undefined && key !== undefined && covers(resource, `${bucket}/${key}`);
}

/** Its bucket and its key, as far as they are known. */
function codeOf(application: UpdatedApplication): readonly (string | undefined)[] {
  return ['bucket_arn', 'file_key'].map((name) => textsOf(bothOf(application, `${paths.code}.${name}`))[0]);
}

function saying(document: PolicyDocument | undefined): string {
  return JSON.stringify(document?.statements ?? 'all');
}
