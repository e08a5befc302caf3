// Releases of Kafka as MSK names them: `3.9.x.kraft`.
import { ensured } from '../../text/ensured';

export interface KafkaRelease {
  readonly major: number;
  readonly minor: number;
  readonly kraft: boolean;
}

/** `3.8.x.kraft` → 3, 8, KRaft. The schema has already checked the form. */
export function releaseOf(version: string): KafkaRelease {
  const [major, minor] = version.split('.').map(Number);
  const what = 'another form of a release of Kafka';
  return { major: ensured(major, what), minor: ensured(minor, what), kraft: version.endsWith('.kraft') };
}

export const atLeast = ({ major, minor }: KafkaRelease, wantedMajor: number, wantedMinor: number): boolean =>
  major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
