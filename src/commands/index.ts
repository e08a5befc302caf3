// Every command, in the order of the help text.
import type { Command } from './command';
import { adopt } from './adopt';
import { comment } from './comment';
import { cost } from './cost';
import { diff } from './diff';
import { eject } from './eject';
import { explain } from './explain';
import { graph } from './graph';
import { iam } from './iam';
import { init } from './init';
import { moduleCommand } from './module';
import { plan } from './plan';
import { reach } from './reach';
import { resolve } from './resolve';
import { runbook } from './runbook';
import { schemaCommand } from './schema';
import { size } from './size';
import { synth } from './synth';
import { policy } from './policy';
import { validate } from './validate';

export const commands: readonly Command[] = [
  init,
  adopt,
  validate,
  synth,
  eject,
  moduleCommand,
  resolve,
  plan,
  reach,
  iam,
  graph,
  cost,
  diff,
  size,
  policy,
  runbook,
  comment,
  explain,
  schemaCommand,
];
