// What applications name after the change: in their properties, their code and their log, by text or by reference.
import { argument, ofTypes, standsAt, type Estate, type Resource } from '../../estate/estate';
import { listedBy, remembered } from '../../estate/remembered';
import { textsOf } from '../../estate/tree';
import { paths } from '../flink-application';
import type { UpdatedApplication } from './applications';
import { bothOf, textsOf as valuesOf } from './when';

export interface Named {
  readonly texts: ReadonlySet<string>;
  /** Those of them that begin as a bucket's address does: `s3://orders`, by the name of the bucket. */
  readonly buckets: ReadonlySet<string>;
  /** ARNs in it, and those of the resources that it refers to. */
  readonly arns: ReadonlySet<string>;
  readonly inVpc: boolean;
}

/** What any of them names. */
export function namedByAny(estate: Estate, applications: readonly UpdatedApplication[]): Named {
  const all = applications.map((one) => namesIn(estate)(one));
  const texts = new Set(all.flatMap((one) => one.texts));
  return {
    texts,
    buckets: new Set([...texts].flatMap((text) => /^s3[an]?:[/][/]([^/]+)/.exec(text)?.[1] ?? [])),
    arns: new Set(all.flatMap(({ arns }) => arns)),
    inVpc: all.some(({ inVpc }) => inVpc),
  };
}

/** Many policies may ask the same of an application. */
const namesIn = remembered((estate: Estate) => remembered((one: UpdatedApplication) => namesOf(estate, one)));

function namesOf(estate: Estate, application: UpdatedApplication) {
  const texts = textsOf(application.arguments);
  const places = new Set(application.arguments.references([]));
  const referred = [...places]
    .flatMap((place) => standsAt(estate, place))
    .filter(({ type }) => type !== 'aws_iam_role');
  const said = [...texts, ...referred.flatMap((one) => textsAt(one, 'arn'))].filter((text) => text.startsWith('arn:'));
  const arns = [...said, ...consumersOf(estate, new Set(texts), new Set(said))];
  return { texts, arns, inVpc: argument(application, `${paths.vpc}.subnet_ids`).kind !== 'unset' };
}

/** Those by whose names it reads streams that it names. */
function consumersOf(estate: Estate, texts: ReadonlySet<string>, arns: ReadonlySet<string>): readonly string[] {
  return [...texts]
    .flatMap((text) => consumersIn(estate).get(text) ?? [])
    .filter((one) => textsAt(one, 'stream_arn').some((arn) => arns.has(arn)))
    .flatMap((one) => textsAt(one, 'arn'));
}

const consumersIn = remembered((estate: Estate) =>
  listedBy(ofTypes(estate, 'aws_kinesis_stream_consumer'), (one) => textsAt(one, 'name')),
);

/** As it was and as it will be. */
function textsAt(one: Resource, path: string): readonly string[] {
  return [...new Set(valuesOf(bothOf(one, path)))];
}
