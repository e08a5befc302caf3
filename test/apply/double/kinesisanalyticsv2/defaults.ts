// What the service fills in. DEFAULT means its own values whatever else was sent; see the Flink settings page of its
// guide.
import type { Checkpoint, FlinkApplicationConfiguration, Monitoring, Parallelism } from './requests';

const checkpoint: Required<Checkpoint> = {
  ConfigurationType: 'DEFAULT',
  CheckpointingEnabled: true,
  CheckpointInterval: 60_000,
  MinPauseBetweenCheckpoints: 5_000,
};
const monitoring: Required<Monitoring> = {
  ConfigurationType: 'DEFAULT',
  MetricsLevel: 'APPLICATION',
  LogLevel: 'INFO',
};
const parallelism: Required<Parallelism> = {
  ConfigurationType: 'DEFAULT',
  Parallelism: 1,
  ParallelismPerKPU: 1,
  AutoScalingEnabled: true,
};

export function withDefaults(given: FlinkApplicationConfiguration): Required<FlinkApplicationConfiguration> {
  return {
    CheckpointConfiguration: fill(checkpoint, given.CheckpointConfiguration),
    MonitoringConfiguration: fill(monitoring, given.MonitoringConfiguration),
    ParallelismConfiguration: fill(parallelism, given.ParallelismConfiguration),
  };
}

function fill<T extends { readonly ConfigurationType: string }>(defaults: T, given: Partial<T> | undefined): T {
  return given?.ConfigurationType === 'CUSTOM' ? { ...defaults, ...given } : defaults;
}
