// What an application names after the change: in its properties, its code and its log, by text or by reference.
import { argument, argumentBefore, standsAt, type Estate, type Resource, type Standing } from '../../estate/estate';
import { textsOf } from '../../estate/tree';
import { textOf } from '../../estate/value';
import { paths } from '../flink-application';
import type { UpdatedApplication } from './applications';

export interface Named {
  readonly texts: readonly string[];
  /** ARNs in it, and those of the resources that it refers to. */
  readonly arns: readonly string[];
  readonly inVpc: boolean;
}

export function namedBy(estate: Estate, application: UpdatedApplication): Named {
  const texts = textsOf(application.arguments);
  const places = new Set(application.arguments.references([]));
  const referred = [...places]
    .flatMap((place) => standsAt(estate, place))
    .filter(({ type }) => type !== 'aws_iam_role');
  const arns = [...texts, ...referred.flatMap(arnsOf)].filter((text) => text.startsWith('arn:'));
  return { texts, arns, inVpc: argument(application, `${paths.vpc}.subnet_ids`).kind !== 'unset' };
}

function arnsOf(one: Resource): readonly string[] {
  const now = one.arguments ? textOf(argument(one as Standing, 'arn')) : undefined;
  return [textOf(argumentBefore(one, 'arn')), now].filter((arn): arn is string => arn !== undefined);
}
