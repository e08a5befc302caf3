// The Flink version, and what it asks of the AWS provider.
import type { Problem } from '../diagnostics/diagnostic';
import { info, warning } from '../diagnostics/problem';
import { floor } from '../terraform/feature';
import { runtimeOf } from '../aws/runtime';
import type { Check } from './check';

const at = '/spec/runtime';

export const runtime: Check = ({ application: { spec } }) => {
  const { advice } = runtimeOf(spec.runtime);
  return [
    ...(advice === undefined ? [] : [warning('FLK3022', at, `${spec.runtime}: ${advice}`)]),
    ...newerProvider(spec.runtime),
  ];
};

function newerProvider(runtime: string): Problem[] {
  if (runtime === 'FLINK-2_3')
    return [
      info('FLK3025', at, `${runtime} needs a release of hashicorp/aws after 6.40.0; which one is not documented`),
    ];
  if (runtime !== 'FLINK-2_2') return [];
  return [info('FLK3025', at, `${runtime} needs hashicorp/aws ${floor('provider', [runtime]).version} or later`)];
}
