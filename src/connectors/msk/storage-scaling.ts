// Volumes of created brokers that grow by themselves. Source: MSK developer guide, "Automatic scaling for clusters".
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import type { NormalCreation } from './normal';

/** Volumes never shrink. */
export function storageScaling(
  { storage }: NormalCreation,
  cluster: Resource<'aws_msk_cluster'>,
  use: Use,
): AnyResource[] {
  const scaling = storage?.autoscaling;
  if (!scaling) return [];
  const name = terraformName(use.name);
  const cause = child(use.pointer, 'create', 'storage', 'autoscaling');
  const target = resource('aws_appautoscaling_target', name, cause, {
    service_namespace: 'kafka',
    scalable_dimension: 'kafka:broker-storage:VolumeSize',
    resource_id: attribute(cluster, 'arn'),
    min_capacity: 1,
    max_capacity: scaling.maxGiB,
  });
  const policy = resource('aws_appautoscaling_policy', name, cause, {
    name: 'broker-storage',
    policy_type: 'TargetTrackingScaling',
    service_namespace: attribute(target, 'service_namespace'),
    scalable_dimension: attribute(target, 'scalable_dimension'),
    resource_id: attribute(target, 'resource_id'),
    target_tracking_scaling_policy_configuration: {
      target_value: scaling.targetPercent,
      disable_scale_in: true,
      predefined_metric_specification: { predefined_metric_type: 'KafkaBrokerStorageUtilization' },
    },
  });
  return [target, policy];
}
