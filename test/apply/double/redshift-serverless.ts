// The double of Amazon Redshift Serverless, as far as Terraform uses it. Moto has none.
import { randomUUID } from 'node:crypto';
import type { Double, Refusal } from './call';
import { findVpc } from './kinesisanalyticsv2/limits';
import type { ApiModel } from './model';
import type { Place as Home } from './moto';
import { type Operations, type Outcome, jsonService } from './service';
import type { Place, StandsIn } from './stands-in';

/** A namespace or a workgroup, as it is shown. */
type Shown = Readonly<Record<string, unknown>>;

interface Kept extends Home {
  readonly arn: string;
  shown: Shown;
  readonly tags: Map<string, string>;
}

interface Tag {
  readonly key: string;
  readonly value: string;
}

export interface RedshiftServerlessService {
  readonly double: Double;
  readonly holds: (accountId: string) => readonly string[];
  /** Subnets and security groups of the workgroups of an account. */
  readonly standsIn: StandsIn;
}

export function redshiftServerlessService(model: ApiModel | undefined): RedshiftServerlessService {
  const namespaces = new Map<string, Kept>();
  const workgroups = new Map<string, Kept>();
  const held = (accountId: string, kept: Map<string, Kept>): string[] =>
    [...kept.values()].filter((one) => one.accountId === accountId).map(({ arn }) => arn);
  return {
    double: jsonService('RedshiftServerless', model, {
      ...namespaceOperations(namespaces, workgroups),
      ...workgroupOperations(namespaces, workgroups),
      ...tagOperations(namespaces, workgroups),
    }),
    standsIn: (accountId) =>
      [...workgroups.values()].filter((one) => one.accountId === accountId).map(({ shown }) => placeOf(shown)),
    holds: (accountId) => [...held(accountId, namespaces), ...held(accountId, workgroups)],
  };
}

function placeOf({ subnetIds = [], securityGroupIds = [] }: Shown): Place {
  return { subnets: subnetIds as readonly string[], securityGroups: securityGroupIds as readonly string[] };
}

function namespaceOperations(namespaces: Map<string, Kept>, workgroups: Map<string, Kept>): Operations {
  const on = operateOn(namespaces, 'namespaceName');
  return {
    async CreateNamespace({ place, input }) {
      const {
        namespaceName: name,
        tags = [],
        manageAdminPassword,
        adminUserPassword,
        ...given
      } = input as {
        namespaceName: string;
        tags?: readonly Tag[];
        manageAdminPassword?: boolean;
        adminUserPassword?: string;
        dbName?: string;
      };
      if (namespaces.has(keyOf(place, name))) return conflict(`Namespace ${name} already exists.`);
      if (manageAdminPassword === true && adminUserPassword !== undefined)
        return invalid('A managed admin password and one that is given exclude each other');
      const id = randomUUID();
      const arn = `arn:aws:redshift-serverless:${place.region}:${place.accountId}:namespace/${id}`;
      const secret =
        manageAdminPassword === true
          ? {
              adminPasswordSecretArn:
                `arn:aws:secretsmanager:${place.region}:${place.accountId}:` + `secret:redshift!${name}-AbCdEf`,
            }
          : {};
      const shown = {
        dbName: 'dev',
        kmsKeyId: 'AWS_OWNED_KMS_KEY',
        iamRoles: [],
        logExports: [],
        ...given,
        ...secret,
        namespaceName: name,
        namespaceId: id,
        namespaceArn: arn,
        status: 'AVAILABLE',
        creationDate: new Date().toISOString(),
      };
      namespaces.set(keyOf(place, name), { ...place, arn, shown, tags: toMap(tags) });
      return { answer: { namespace: shown } };
    },
    GetNamespace: on(async ({ shown }) => ({ answer: { namespace: shown } })),
    DeleteNamespace: on(async (kept, key) => {
      if ([...workgroups.values()].some(({ shown }) => keyOf(kept, String(shown['namespaceName'])) === key))
        return conflict('The namespace has a workgroup.');
      namespaces.delete(key);
      return { answer: { namespace: { ...kept.shown, status: 'DELETING' } } };
    }),
  };
}

function workgroupOperations(namespaces: Map<string, Kept>, workgroups: Map<string, Kept>): Operations {
  const on = operateOn(workgroups, 'workgroupName');
  return {
    async CreateWorkgroup({ place, input, moto }) {
      const {
        workgroupName: name,
        namespaceName,
        tags = [],
        ...given
      } = input as {
        workgroupName: string;
        namespaceName: string;
        tags?: readonly Tag[];
        subnetIds?: readonly string[];
        securityGroupIds?: readonly string[];
        baseCapacity?: number;
        configParameters?: readonly { parameterKey: string }[];
        port?: number;
      };
      if (workgroups.has(keyOf(place, name))) return conflict(`Workgroup ${name} already exists.`);
      if (!namespaces.has(keyOf(place, namespaceName))) return notFound(namespaceName);
      // https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html: 4, or 8 to 512 in steps of 8; up to
      // 1024 in steps of 32, in some Regions only.
      const { baseCapacity = 128, subnetIds = [], securityGroupIds = [], port = 5439, configParameters = [] } = given;
      if (
        baseCapacity !== 4 &&
        (baseCapacity % (baseCapacity > 512 ? 32 : 8) !== 0 || baseCapacity < 8 || baseCapacity > 1024)
      )
        return invalid(`The base capacity cannot be ${baseCapacity} RPU`);
      const vpc = await findVpc(place, subnetIds, securityGroupIds, moto);
      if (typeof vpc !== 'string') return invalid(vpc.message);
      const id = randomUUID();
      const arn = `arn:aws:redshift-serverless:${place.region}:${place.accountId}:workgroup/${id}`;
      const shown = {
        enhancedVpcRouting: false,
        publiclyAccessible: false,
        ipAddressType: 'ipv4',
        trackName: 'current',
        pricePerformanceTarget: { status: 'DISABLED', level: 50 },
        ...given,
        baseCapacity,
        subnetIds,
        securityGroupIds,
        port,
        configParameters: withDefaults(configParameters),
        namespaceName,
        workgroupName: name,
        workgroupId: id,
        workgroupArn: arn,
        status: 'AVAILABLE',
        creationDate: new Date().toISOString(),
        endpoint: {
          address: `${name}.${place.accountId}.${place.region}.redshift-serverless.amazonaws.com`,
          port,
          vpcEndpoints: [],
        },
      };
      workgroups.set(keyOf(place, name), { ...place, arn, shown, tags: toMap(tags) });
      return { answer: { workgroup: shown } };
    },
    GetWorkgroup: on(async ({ shown }) => ({ answer: { workgroup: shown } })),
    UpdateWorkgroup: on(async (kept, _key, changes) => {
      kept.shown = { ...kept.shown, ...changes };
      return { answer: { workgroup: kept.shown } };
    }),
    DeleteWorkgroup: on(async ({ shown }, key) => {
      workgroups.delete(key);
      return { answer: { workgroup: { ...shown, status: 'DELETING' } } };
    }),
  };
}

function tagOperations(...all: Map<string, Kept>[]): Operations {
  const tagsOf = (arn: unknown): Map<string, string> | undefined =>
    all.flatMap((kept) => [...kept.values()]).find((one) => one.arn === arn)?.tags;
  return {
    async ListTagsForResource({ input: { resourceArn } }) {
      const tags = tagsOf(resourceArn);
      return tags === undefined
        ? notFound(String(resourceArn))
        : { answer: { tags: [...tags].map(([key, value]) => ({ key, value })) } };
    },
  };
}

function operateOn(kept: Map<string, Kept>, nameMember: string) {
  return (run: (one: Kept, key: string, input: Shown) => Promise<Outcome>): Operations[string] =>
    async ({ place, input }) => {
      const key = keyOf(place, String(input[nameMember]));
      const one = kept.get(key);
      return one === undefined ? notFound(String(input[nameMember])) : run(one, key, input);
    };
}

/**
 * The service shows every parameter, whichever were given. Source: issues 33692 and 49939 of
 * hashicorp/terraform-provider-aws.
 */
function withDefaults(given: readonly { readonly parameterKey: string }[]): readonly object[] {
  const defaults = {
    auto_mv: 'true',
    datestyle: 'ISO, MDY',
    enable_case_sensitive_identifier: 'false',
    enable_large_strings_opt_in: 'false',
    enable_user_activity_logging: 'true',
    max_query_execution_time: '14400',
    query_group: 'default',
    require_ssl: 'true',
    search_path: '$user, public',
    use_fips_ssl: 'false',
  };
  const rest = Object.entries(defaults).filter(([key]) => !given.some(({ parameterKey }) => parameterKey === key));
  return [...given, ...rest.map(([parameterKey, parameterValue]) => ({ parameterKey, parameterValue }))];
}

function toMap(tags: readonly Tag[]): Map<string, string> {
  return new Map(tags.map(({ key, value }) => [key, value]));
}

function keyOf({ accountId, region }: Home, name: string): string {
  return `${accountId}/${region}/${name}`;
}

function notFound(what: string): Refusal {
  return { code: 'ResourceNotFoundException', message: `There is no ${what}` };
}

function conflict(message: string): Refusal {
  return { code: 'ConflictException', message };
}

function invalid(message: string): Refusal {
  return { code: 'ValidationException', message };
}
