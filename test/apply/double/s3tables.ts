// The double of Amazon S3 Tables, as far as Terraform uses it. Moto has it too, but the provider crashes on its
// answers.
import { randomUUID } from 'node:crypto';
import type { Double, Refusal } from './call';
import type { ApiModel } from './model';
import { type Asked, type Exists, type Operations, type Outcome, restService } from './service';

interface TableBucket {
  readonly arn: string;
  readonly name: string;
  readonly accountId: string;
  readonly created: string;
  readonly id: string;
  encryption: object;
  readonly maintenance: Record<string, unknown>;
  policy: string | undefined;
  readonly namespaces: Map<string, Namespace>;
}

interface Namespace {
  readonly created: string;
  /** Names of the tables that a job has made. */
  readonly tables: Set<string>;
}

export interface TablesService {
  readonly double: Double;
  readonly holds: (accountId: string) => readonly string[];
  readonly exists: Exists;
}

/** @param existing ARNs of table buckets that are there before the stack, among other things */
export function tablesService(model: ApiModel | undefined, existing: readonly string[] = []): TablesService {
  const buckets = new Map<string, TableBucket>();
  for (const arn of existing) {
    const [, accountId, name] = /^arn:[^:]+:s3tables:[^:]+:([0-9]{12}):bucket[/](.+)$/.exec(arn) ?? [];
    if (accountId !== undefined && name !== undefined) buckets.set(arn, newBucket(arn, name, accountId));
  }
  return {
    double: restService('s3tables', model, operations(buckets)),
    exists: (arn) => {
      const [bucket, name = ''] = /^arn:[^:]+:s3tables:[^:]*:[^:]*:bucket\/([^/]+)/.exec(arn) ?? [];
      return bucket === undefined || /[*?]/.test(name) ? undefined : buckets.has(bucket);
    },
    holds: (account) =>
      [...buckets.values()]
        .filter(({ accountId }) => accountId === account)
        .flatMap(({ arn, name, namespaces }) => [
          ...(existing.includes(arn) ? [] : [`table bucket ${name}`]),
          ...[...namespaces.keys()].map((namespace) => `namespace ${namespace}`),
        ]),
  };
}

function newBucket(
  arn: string,
  name: string,
  accountId: string,
  encryption: object = { sseAlgorithm: 'AES256' },
): TableBucket {
  return {
    arn,
    name,
    accountId,
    created: new Date().toISOString(),
    id: randomUUID(),
    encryption,
    maintenance: { ...maintained },
    policy: undefined,
    namespaces: new Map(),
  };
}

function operations(buckets: Map<string, TableBucket>): Operations {
  const onBucket =
    <Input = object>(run: (bucket: TableBucket, input: Input) => Outcome) =>
    async ({ input }: Asked): Promise<Outcome> => {
      const bucket = buckets.get(String(input['tableBucketARN']));
      return bucket === undefined ? notFound('The specified bucket does not exist.') : run(bucket, input as Input);
    };
  return {
    async CreateTableBucket({ place, input }) {
      const { name, encryptionConfiguration } = input as { name: string; encryptionConfiguration?: object };
      const arn = `arn:aws:s3tables:${place.region}:${place.accountId}:bucket/${name}`;
      if (buckets.has(arn))
        return {
          code: 'ConflictException',
          message: 'The bucket that you tried to create already exists, and you own it.',
          status: 409,
        };
      buckets.set(arn, newBucket(arn, name, place.accountId, encryptionConfiguration));
      return { answer: { arn } };
    },
    GetTableBucket: onBucket(({ arn, name, accountId, created, id }) => ({
      answer: { arn, name, ownerAccountId: accountId, createdAt: created, tableBucketId: id, type: 'customer' },
    })),
    DeleteTableBucket: onBucket(({ arn, namespaces }) => {
      if (namespaces.size > 0)
        return { code: 'ConflictException', message: 'The bucket that you tried to delete is not empty.', status: 409 };
      buckets.delete(arn);
      return done;
    }),

    GetTableBucketEncryption: onBucket(({ encryption }) => ({ answer: { encryptionConfiguration: encryption } })),
    PutTableBucketEncryption: onBucket<{ readonly encryptionConfiguration: object }>(
      (bucket, { encryptionConfiguration }) => {
        bucket.encryption = encryptionConfiguration;
        return done;
      },
    ),

    GetTableBucketMaintenanceConfiguration: onBucket(({ arn, maintenance }) => ({
      answer: { tableBucketARN: arn, configuration: maintenance },
    })),
    PutTableBucketMaintenanceConfiguration: onBucket<{ readonly type: string; readonly value: object }>(
      ({ maintenance }, { type, value }) => {
        maintenance[type] = value;
        return done;
      },
    ),

    GetTableBucketPolicy: onBucket(({ policy }) =>
      policy === undefined
        ? notFound('The specified bucket policy does not exist.')
        : { answer: { resourcePolicy: policy } },
    ),
    PutTableBucketPolicy: onBucket<{ readonly resourcePolicy: string }>((bucket, { resourcePolicy }) => {
      bucket.policy = resourcePolicy;
      return done;
    }),
    DeleteTableBucketPolicy: onBucket((bucket) => {
      bucket.policy = undefined;
      return done;
    }),

    CreateNamespace: onBucket<{ readonly namespace: readonly string[] }>(({ arn, namespaces }, { namespace }) => {
      const [name = ''] = namespace;
      if (namespaces.has(name))
        return {
          code: 'ConflictException',
          message: 'A namespace with an identical name already exists in the bucket.',
          status: 409,
        };
      namespaces.set(name, { created: new Date().toISOString(), tables: new Set() });
      return { answer: { tableBucketARN: arn, namespace } };
    }),
    GetNamespace: onBucket<{ readonly namespace: string }>(({ accountId, namespaces }, { namespace }) => {
      const found = namespaces.get(namespace);
      return found === undefined
        ? notFound('The specified namespace does not exist.')
        : {
            answer: {
              namespace: [namespace],
              createdAt: found.created,
              createdBy: accountId,
              ownerAccountId: accountId,
            },
          };
    }),
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-namespace-delete.html: tables go first.
    DeleteNamespace: onBucket<{ readonly namespace: string }>(({ namespaces }, { namespace }) => {
      if ((namespaces.get(namespace)?.tables.size ?? 0) > 0)
        return {
          code: 'ConflictException',
          message: 'The namespace that you tried to delete is not empty.',
          status: 409,
        };
      return namespaces.delete(namespace) ? done : notFound('The specified namespace does not exist.');
    }),

    // Not Terraform's: a job makes tables.
    CreateTable: onBucket<{ readonly namespace: string; readonly name: string }>(
      ({ arn, namespaces }, { namespace, name }) => {
        const found = namespaces.get(namespace);
        if (found === undefined) return notFound('The specified namespace does not exist.');
        if (found.tables.has(name))
          return { code: 'ConflictException', message: 'A table with an identical name already exists.', status: 409 };
        found.tables.add(name);
        return { answer: { tableARN: `${arn}/table/${randomUUID()}`, versionToken: '1' } };
      },
    ),
  };
}

const done: Outcome = { answer: {} };

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-table-buckets-maintenance.html: on from the beginning. */
const maintained = {
  icebergUnreferencedFileRemoval: {
    status: 'enabled',
    settings: { icebergUnreferencedFileRemoval: { unreferencedDays: 3, nonCurrentDays: 10 } },
  },
};

function notFound(message: string): Refusal {
  return { code: 'NotFoundException', message, status: 404 };
}
