// Policies for clients of MSK.
import type { Finding } from '../../diagnostics/finding';
import type { Use } from '../connector';
import { encrypted } from '../kafka/policies';
import { mskModes } from '../kafka-client/auth';
import type { NormalSink, NormalSource } from './creation';

export function policies({ auth }: NormalSource | NormalSink, use: Use): Finding[] {
  return encrypted(auth, mskModes[auth].client, use);
}
