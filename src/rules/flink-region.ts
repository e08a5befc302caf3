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

/** Its log is where it is; the provider writes its ARN once it stands. */
export function regionOf(estate: Estate, application: Standing): string | undefined {
  const arns = [argument(application, 'arn'), argument(application, paths.logStream)];
  return (
    textOf(argument(application, 'region')) ??
    arns.map((arn) => regionIn(textOf(arn))).find((one) => one !== undefined) ??
    estate.region
  );
}
