// In which Region an application stands.
import { readArn } from '../aws/arn';
import { argument, type Estate, type Standing } from '../estate/estate';
import { textOf } from '../estate/value';
import { paths } from './flink-application';

/** The Region that an ARN names. */
export function regionIn(arn: string | undefined): string | undefined {
  const region = arn === undefined ? undefined : readArn(arn)?.region;
  return region === undefined || region === '' ? undefined : region;
}

export interface SaidRegion {
  readonly region: string;
  /** The argument that says it, when one is written: of the provider's own Region none is. */
  readonly path?: string;
}

/** Its log is where it is; the provider writes its ARN once it stands. */
export function saidRegion(estate: Estate, application: Standing): SaidRegion | undefined {
  const own = textOf(argument(application, 'region'));
  if (own !== undefined) return { region: own, path: 'region' };
  const [ofItself, ofLog] = ['arn', paths.logStream].map((path) => regionIn(textOf(argument(application, path))));
  const region = ofItself ?? ofLog ?? estate.region;
  return region === undefined ? undefined : { region, ...(ofLog === region && { path: paths.logStream }) };
}

export function regionOf(estate: Estate, application: Standing): string | undefined {
  return saidRegion(estate, application)?.region;
}
