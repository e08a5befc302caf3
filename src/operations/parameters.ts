// The two parameters: the hand brake, which belongs to people, and the bounds, which belong to the schedules if there
// are any.
import { boundsOf, isScaled, type KpuBounds } from '../facts/kpu-bounds';
import { operatedAt, type Operator } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { capacityOf } from '../parts/capacity';
import { resource, type AnyResource } from '../terraform/resource';

/**
 * Terraform makes both and leaves the hand brake alone from then on. The bounds it leaves alone where schedules move
 * them; without schedules they are those of the spec, and a change of the spec must arrive.
 */
export function parameters(
  { holdParameter, boundsParameter }: Operator,
  application: NormalApplication,
): AnyResource[] {
  const { spec, identity } = application;
  const left = { lifecycle: { ignore_changes: ['insecure_value'] } };
  const scaled = isScaled(spec.scaling);
  const brake = [
    resource(
      'aws_ssm_parameter',
      'hold',
      operatedAt(spec),
      {
        name: holdParameter,
        description: `Whether ${identity.name} may be ${scaled ? 'scaled' : 'operated'} and started: run or hold`,
        type: 'String',
        insecure_value: 'run',
        allowed_pattern: '^(run|hold)$',
      },
      left,
    ),
  ];
  if (!scaled) return brake;
  return [
    ...brake,
    resource(
      'aws_ssm_parameter',
      'bounds',
      '/spec/scaling',
      {
        name: boundsParameter,
        description: `Between how many KPUs ${identity.name} is kept`,
        type: 'String',
        insecure_value: JSON.stringify(firstBounds(application)),
      },
      spec.scaling.schedule ? left : {},
    ),
  ];
}

/** Those of the metrics; where only schedules scale, the size that the application begins with, until the first. */
export function firstBounds(application: NormalApplication): KpuBounds {
  const { metric } = application.spec.scaling;
  const [bounds] = metric ? boundsOf({ metric }) : [];
  const { kpus } = capacityOf(application);
  return bounds ?? { min: kpus, max: kpus };
}
