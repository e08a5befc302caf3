// MSF-027: no secret stands in the properties.
import { namesSecret, suspicionOf } from '../../concealment/secret-text';
import { argument, ofTypes, type Estate, type Standing } from '../../estate/estate';
import { typeAt } from '../../estate/places';
import { remembered } from '../../estate/remembered';
import { isHiddenAt } from '../../estate/tree';
import { exampleApplication } from '../example-application';
import { textOf } from '../../estate/value';
import { flinkApplications, paths } from '../flink-application';
import { propertiesOf, type Property } from '../flink-properties';
import { permissionsOfApplication } from '../flink-role';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { together } from '../verdicts';

/** What is no secret but has one: all that others know it by is an ARN or a name. */
const holder = 'aws_secretsmanager_secret';

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
  readsSpecs: 'beside the compiler',
  why: 'Property groups are plain text: in the API, in the console, and in the state of Terraform.',
  fix: 'Store the secret in AWS Secrets Manager, pass its ARN or its name, and let the job fetch it.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-properties.html',
  good: { after: passing('arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-Ab12Cd') },
  bad: { after: passing('hX9!kQ2vB7zL') },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const { known, whole } = propertiesOf(application);
      const unsure = whole ? undefined : undecided(application, 'not all properties are known yet', paths.properties);
      const isNameOf = namesOfSecrets(estate, application);
      const faults = known.map((one) => faultOf(application, one, isNameOf));
      return together(application, [...faults, ...(faults.some(isFailure) ? [] : [hidden(application)]), unsure]);
    }),
};

/**
 * Whether a text is what a secret is called that the estate makes, or that the role may read: the service takes its
 * name in place of its ARN. Source: API reference of Secrets Manager, GetSecretValue, `SecretId`.
 */
function namesOfSecrets(estate: Estate, application: Standing): (text: string) => boolean {
  const statements = permissionsOfApplication(estate, application)?.statements ?? [];
  const readable = statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ resources }) => resources.known.flatMap((arn) => secretArn.exec(arn)?.[1] ?? []));
  const all = new Set([...secretsIn(estate), ...readable]);
  return (text) => all.has(text);
}

/** Six characters of the service's own end the ARN of a secret, or a wildcard in their place. */
const secretArn = /^arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:([^*?]+?)-(?:[A-Za-z0-9]{6}|[?]{6}|[*])$/;

const secretsIn = remembered((estate: Estate): readonly string[] =>
  ofTypes(estate, holder).flatMap((one) => (one.arguments ? (textOf(argument(one as Standing, 'name')) ?? []) : [])),
);

function faultOf(
  application: Standing,
  { group, key, value }: Property,
  isNameOf: (text: string) => boolean,
): Failed | Undecided | undefined {
  const path = `${paths.properties}.${group}.property_map`;
  const more = { path, key, expected: 'the ARN of a secret' };
  const secret = failed(application, `the property "${key}" holds a secret`, more);
  if (value.kind === 'unset') return undefined;
  if (value.references.some((place) => keepers.test(place))) return secret;
  if (value.kind === 'unknown' && value.references.length > 0 && value.references.every(isHolder)) return undefined;
  if (value.kind === 'unknown')
    return namesSecret(key)
      ? undecided(application, `what the property "${key}" holds is not known yet`, path)
      : undefined;
  const text = textOf(value);
  const suspicion = text === undefined || isNameOf(text) ? undefined : suspicionOf(key, text);
  if (suspicion !== 'likely') return suspicion && secret;
  // The name alone says so, and names of secrets are given to other things as well.
  return failed(application, `the property "${key}" is named like a secret`, { ...more, atMost: 'medium' });
}

function isHolder(place: string): boolean {
  return typeAt(place) === holder;
}

function isFailure(one: Failed | Undecided | undefined): boolean {
  return one?.outcome === 'failed';
}

/** Terraform marks all groups when one value in them is sensitive, whatever else in them is not known yet. */
function hidden(application: Standing): Failed | undefined {
  if (!isHiddenAt(application.arguments, paths.properties)) return undefined;
  const message = 'a value that Terraform takes for sensitive is among the properties';
  return failed(application, message, { path: paths.properties, expected: 'the ARN of a secret' });
}
