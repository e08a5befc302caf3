// MSF-027: no secret stands in the properties.
import { namesSecret, suspicionOf } from '../../concealment/secret-text';
import type { Standing } from '../../estate/estate';
import { exampleApplication } from '../example-application';
import { textOf } from '../../estate/value';
import { flinkApplications, paths } from '../flink-application';
import { propertiesOf, type Property } from '../flink-properties';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { together } from '../verdicts';

/** Resources whose attributes are secrets. */
const keepers = /(^|[.])(random_password|aws_secretsmanager_(secret_version|random_password))[.]/;

function passing(password: string): TerraformJson {
  const group = { property_group_id: 'Database', property_map: { 'database.password': password } };
  return exampleApplication({ application_configuration: { environment_properties: { property_group: [group] } } });
}

export const noSecrets: Rule = {
  code: 'FLK4027',
  gap: 'MSF-027',
  title: 'A property holds a secret',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3006', 'FLK3045'],
  why: 'Property groups are plain text: in the API, in the console, and in the state of Terraform.',
  fix: 'Store the secret in AWS Secrets Manager, pass its ARN, and let the job fetch it.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-properties.html',
  good: { after: passing('arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-Ab12Cd') },
  bad: { after: passing('hX9!kQ2vB7zL') },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const { known, whole } = propertiesOf(application);
      const unsure = whole ? undefined : undecided(application, 'not all properties are known yet', paths.properties);
      const faults = known.map((one) => faultOf(application, one));
      return together(application, [
        ...faults,
        ...(faults.some(isFailure) ? [] : [hidden(application, known)]),
        unsure,
      ]);
    }),
};

function faultOf(application: Standing, { group, key, value }: Property): Failed | Undecided | undefined {
  const path = `${paths.properties}.${group}.property_map`;
  const more = { path, expected: 'the ARN of a secret' };
  const secret = failed(application, `the property "${key}" holds a secret`, more);
  if (value.kind === 'unset') return undefined;
  if (value.references.some((place) => keepers.test(place))) return secret;
  if (value.kind === 'unknown')
    return namesSecret(key)
      ? undecided(application, `what the property "${key}" holds is not known yet`, path)
      : undefined;
  const text = textOf(value);
  const suspicion = text === undefined ? undefined : suspicionOf(key, text);
  if (suspicion !== 'likely') return suspicion && secret;
  // The name alone says so, and names of secrets are given to other things as well.
  return failed(application, `the property "${key}" is named like a secret`, { ...more, atMost: 'medium' });
}

function isFailure(one: Failed | Undecided | undefined): boolean {
  return one?.outcome === 'failed';
}

/** Terraform marks all groups when one value in them is sensitive. */
function hidden(application: Standing, known: readonly Property[]): Failed | undefined {
  if (!known.some(({ value }) => value.kind === 'known' && value.sensitive)) return undefined;
  const message = 'a value that Terraform takes for sensitive is among the properties';
  return failed(application, message, { path: paths.properties, expected: 'the ARN of a secret' });
}
