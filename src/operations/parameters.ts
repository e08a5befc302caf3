// The two parameters: the hand brake, which belongs to people, and the bounds, which belong to the schedules if there
// are any.
import { boundsOf, isScaled, type KpuBounds } from '../facts/kpu-bounds';
import { operatedAt, type Operator } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { capacityOf } from '../parts/capacity';
import { resource, type AnyResource } from '../terraform/resource';

/** Terraform makes it once and leaves it alone from then on. */
const left = { lifecycle: { ignore_changes: ['insecure_value'] } };

/** The bounds are there for an application that is scaled. */
export function parameters(operator: Operator, application: NormalApplication): AnyResource[] {
  const scaled = isScaled(application.spec.scaling);
  return [handBrake(operator, application), ...(scaled ? [bounds(operator, application)] : [])];
}

function handBrake({ holdParameter }: Operator, { spec, identity }: NormalApplication): AnyResource {
  const does = isScaled(spec.scaling) ? 'scaled' : 'operated';
  return resource(
    'aws_ssm_parameter',
    'hold',
    operatedAt(spec),
    {
      name: holdParameter,
      description: `Whether ${identity.name} may be ${does} and started: run or hold`,
      type: 'String',
      insecure_value: 'run',
      allowed_pattern: '^(run|hold)$',
    },
    left,
  );
}

/**
 * Terraform leaves them alone where schedules move them; without schedules they are those of the spec, and a change of
 * the spec must arrive.
 */
function bounds({ boundsParameter }: Operator, application: NormalApplication): AnyResource {
  const { spec, identity } = application;
  return resource(
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
  );
}

/** Those of the metrics; where only schedules scale, the size that the application begins with, until the first. */
export function firstBounds(application: NormalApplication): KpuBounds {
  const { metric } = application.spec.scaling;
  const [bounds] = metric ? boundsOf({ metric }) : [];
  const { kpus } = capacityOf(application);
  return bounds ?? { min: kpus, max: kpus };
}
