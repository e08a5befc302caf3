// The real provider, with less to say of itself: between Terraform and the provider's process stands this one, which
// hands everything on as it is, and leaves out of the provider's schema the types that flinkform never writes. Of 1,500
// types Terraform reads the schema anew for each command, which takes more time than the commands themselves. A type
// that is left out is refused by Terraform in words, so nothing passes for it. Obsolete when Terraform keeps the schema
// between commands (hashicorp/terraform#33486 does so within one).
// Source: hashicorp/terraform, docs/plugin-protocol/tfplugin5.proto.
import { Client, credentials, Server, ServerCredentials, type ServiceDefinition } from '@grpc/grpc-js';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldsIn, type MessageField } from './protocol-buffers';

/** Where a provider listens, and the way to end it. */
export interface LeanProvider {
  /** The path of its socket. */
  readonly socket: string;
  stop(): void;
}

const methods = [
  'GetMetadata',
  'GetSchema',
  'GetResourceIdentitySchemas',
  'PrepareProviderConfig',
  'Configure',
  'ValidateResourceTypeConfig',
  'ValidateDataSourceConfig',
  'ValidateEphemeralResourceConfig',
  'UpgradeResourceState',
  'UpgradeResourceIdentity',
  'MoveResourceState',
  'ReadResource',
  'PlanResourceChange',
  'ApplyResourceChange',
  'ImportResourceState',
  'ReadDataSource',
  'OpenEphemeralResource',
  'RenewEphemeralResource',
  'CloseEphemeralResource',
  'GetFunctions',
  'CallFunction',
  'Stop',
] as const;

const same = (bytes: Buffer): Buffer => bytes;
/** The schema of all types has some 40 MB. */
const unlimited = { 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 };
let count = 0;

/** What Terraform is told in place of the provider's answer to a method. Both are messages of the protocol. */
export type Retell = (method: string, request: Buffer, answer: Buffer) => Buffer;

/**
 * @param address where the real provider listens, as gRPC says it
 * @param isWanted the types of resources and data sources whose schema Terraform gets
 * @param retell the provider's own answers when left out
 */
export async function leanProvider(
  address: string,
  isWanted: (type: string) => boolean,
  retell: Retell = (_method, _request, answer) => answer,
): Promise<LeanProvider> {
  const client = new Client(address, credentials.createInsecure(), unlimited);
  const server = new Server(unlimited);
  let schema: Promise<Buffer> | undefined;
  const ask = (path: string, request: Buffer): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      client.makeUnaryRequest(path, same, same, request, (error, answer) =>
        answer === undefined ? reject(error ?? new Error(`${path} has no answer`)) : resolve(answer),
      );
    });
  const answer = (path: string, request: Buffer): Promise<Buffer> =>
    path.endsWith('/GetSchema')
      ? (schema ??= ask(path, request).then((whole) => onlyWanted(whole, isWanted)))
      : ask(path, request).then((told) => retell(path.slice(path.lastIndexOf('/') + 1), request, told));
  const paths = methods.map((name) => [name, `/tfplugin5.Provider/${name}`] as const);
  server.addService(
    Object.fromEntries(paths.map(([name, path]) => [name, handedOn(path)])) as ServiceDefinition,
    Object.fromEntries(
      paths.map(([name, path]) => [
        name,
        ({ request }: { readonly request: Buffer }, done: (error: Error | null, answer?: Buffer) => void): void =>
          void answer(path, request).then((bytes) => done(null, bytes), done),
      ]),
    ),
  );
  const socket = join(tmpdir(), `flinkform-provider-${process.pid}-${(count += 1)}`);
  await new Promise<void>((resolve, reject) =>
    server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), (error) =>
      error === null ? resolve() : reject(error),
    ),
  );
  return {
    socket,
    stop: () => {
      server.forceShutdown();
      client.close();
      rmSync(socket, { force: true });
    },
  };
}

const handedOn = (path: string): ServiceDefinition[string] => ({
  path,
  requestStream: false,
  responseStream: false,
  requestSerialize: same,
  requestDeserialize: same,
  responseSerialize: same,
  responseDeserialize: same,
});

/** Fields of `GetProviderSchema.Response` that are maps from a type to its schema. */
const maps = { resources: 2, dataSources: 3, ephemeralResources: 8 } as const;

/** The message without the entries of its maps that nobody wants. */
function onlyWanted(message: Buffer, isWanted: (type: string) => boolean): Buffer {
  const isKept = ({ number, content }: MessageField): boolean =>
    !content || !Object.values(maps).some((map) => map === number) || isWanted(keyOf(content));
  return Buffer.concat(fieldsIn(message).flatMap((field) => (isKept(field) ? [field.whole] : [])));
}

/** The first field of an entry of a map is its key. */
function keyOf(entry: Buffer): string {
  return String(fieldsIn(entry)[0]?.content);
}
