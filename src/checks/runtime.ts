// The Flink version, and what it asks of the AWS provider.
import type { Problem } from '../diagnostics/diagnostic';
import { info, warning } from '../diagnostics/problem';
import { floor } from '../terraform/feature';
import { runtimeOf } from '../aws/runtime';
import type { Check } from './check';

export const runtime: Check = ({ application: { spec } }) => {
  const { advice, line } = runtimeOf(spec.runtime);
  const pointer = '/spec/runtime';
  const problems: Problem[] = [];
  if (advice !== undefined) problems.push(warning('FLK3022', pointer, `${spec.runtime}: ${advice}`));
  if (line === 2 && (spec.runtime === 'FLINK-2_2' || spec.runtime === 'FLINK-2_3')) {
    problems.push(
      info(
        'FLK3025',
        pointer,
        spec.runtime === 'FLINK-2_3'
          ? 'FLINK-2_3 needs a release of hashicorp/aws after 6.40.0; which one is not documented'
          : `${spec.runtime} needs hashicorp/aws ${floor('provider', [spec.runtime]).version} or later`,
      ),
    );
  }
  return problems;
};
