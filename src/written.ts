// Configuration → what policies find in it once more: an override can set what the spec may not.
import { memberAt } from './document/own';
import { child } from './document/pointer';
import type { Problem } from './diagnostics/diagnostic';
import { judge } from './judge';
import type { NormalApplication } from './normalise';
import type { Configuration } from './override';
import { blockAt } from './terraform/block';

const type = 'aws_kinesisanalyticsv2_application';
const name = 'application';

/** What policies find in the application that is written and not in the spec, at the override of the application. */
export function judgeWritten(application: NormalApplication, configuration: Configuration): Problem[] {
  const index = application.overrides.findIndex(({ address }) => address === `${type}.${name}`);
  if (index < 0) return [];
  const told = judge(application).map(({ message }) => message);
  const found = judge({ ...application, spec: asWritten(application.spec, configuration) });
  return found
    .filter(({ message }) => !told.includes(message))
    .map((one) => ({ ...one, pointer: child('', 'overrides', index) }));
}

/** The spec that would have led to what is written; what is a reference, or is gone, is as the spec says. */
function asWritten(spec: NormalApplication['spec'], configuration: Configuration): NormalApplication['spec'] {
  const application = memberAt(configuration, ['resource', type, name]);
  const settings = blockAt(application, ['application_configuration']);
  const flink = blockAt(settings, ['flink_application_configuration']);
  const snapshots = blockAt(settings, ['application_snapshot_configuration', 'snapshots_enabled']);
  const checkpoints = blockAt(flink, ['checkpoint_configuration', 'checkpointing_enabled']);
  const level = blockAt(flink, ['monitoring_configuration', 'log_level']);
  return {
    ...spec,
    snapshots: { ...spec.snapshots, enabled: switched(snapshots, spec.snapshots.enabled) },
    checkpoints: { ...spec.checkpoints, enabled: switched(checkpoints, spec.checkpoints.enabled) },
    forceStop: switched(memberAt(application, ['force_stop']), spec.forceStop),
    logging: { ...spec.logging, level: levels.find((one) => one === level) ?? spec.logging.level },
  };
}

type Level = NormalApplication['spec']['logging']['level'];
const levels: readonly Level[] = ['INFO', 'WARN', 'ERROR', 'DEBUG'];

/** Terraform takes the text for the value as well. */
function switched(value: unknown, otherwise: boolean): boolean {
  return ['true', 'false'].includes(String(value)) ? String(value) === 'true' : otherwise;
}
