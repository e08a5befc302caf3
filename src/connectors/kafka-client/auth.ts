// How a Kafka client proves who it is: the client settings of each way, and what MSK calls it.
import type { KafkaAuthentication, MSKAuthentication } from '../../../generated/application';
import type { PropertyGroup } from '../../facts/facts';

export type ClientAuth = KafkaAuthentication | 'iam';
/** The ways of logging in that have a secret. */
export type SecretAuth = Exclude<ClientAuth, 'iam' | 'tls' | 'none'>;

/**
 * Settings of the Kafka client, without any secret: names, passwords and keys come from the secret that `secret.arn`
 * names. The settings for IAM are those of aws/aws-msk-iam-auth.
 */
export const clientSettings: Readonly<Record<ClientAuth, PropertyGroup>> = {
  iam: {
    'security.protocol': 'SASL_SSL',
    'sasl.mechanism': 'AWS_MSK_IAM',
    'sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required;',
    'sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
  },
  'scram-sha-256': { 'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'SCRAM-SHA-256' },
  'scram-sha-512': { 'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'SCRAM-SHA-512' },
  'scram-sha-256-plaintext': { 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanism': 'SCRAM-SHA-256' },
  'scram-sha-512-plaintext': { 'security.protocol': 'SASL_PLAINTEXT', 'sasl.mechanism': 'SCRAM-SHA-512' },
  plain: { 'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'PLAIN' },
  // PEM takes certificate and key as text, so that the job needs no key store on disk.
  mtls: { 'security.protocol': 'SSL', 'ssl.keystore.type': 'PEM' },
  tls: { 'security.protocol': 'SSL' },
  none: { 'security.protocol': 'PLAINTEXT' },
};

/** Whether the job needs a secret to log in. */
export const needsSecret = (auth: ClientAuth): auth is SecretAuth => !['iam', 'tls', 'none'].includes(auth);

/** Whether records go to the brokers over TLS. */
export const isEncrypted = (auth: ClientAuth): boolean => auth !== 'none' && !auth.endsWith('-plaintext');

interface MskMode {
  readonly client: ClientAuth;
  /** Inside the VPC. Source of the ports: MSK developer guide, "Port information". */
  readonly port: number;
  /** Every port on which brokers listen for it: in the VPC, public, IPv6. */
  readonly ports: readonly number[];
  /** The public one of them; absent when there is none. */
  readonly publicPort?: number;
  /** The attribute of `aws_msk_cluster` with the addresses of the brokers. */
  readonly bootstrap: string;
}

/** The logins that a managed VPC connection takes. Source: MSK developer guide, "Multi-VPC private connectivity". */
export type PrivateAuth = Exclude<MSKAuthentication, 'plaintext' | 'unauthenticated-tls'>;

/** What a managed VPC connection calls them. Source: the API model of MSK, CreateVpcConnection. */
export const vpcConnections: Readonly<Record<PrivateAuth, string>> = {
  iam: 'SASL_IAM',
  scram: 'SASL_SCRAM',
  tls: 'TLS',
};

/** The login as a managed VPC connection takes it; undefined when it takes none such. */
export const overVpcConnection = (auth: MSKAuthentication): PrivateAuth | undefined =>
  auth === 'plaintext' || auth === 'unauthenticated-tls' ? undefined : auth;

export const mskModes: Readonly<Record<MSKAuthentication, MskMode>> = {
  iam: {
    client: 'iam',
    port: 9098,
    ports: [9098, 9198, 20098],
    publicPort: 9198,
    bootstrap: 'bootstrap_brokers_sasl_iam',
  },
  scram: {
    client: 'scram-sha-512',
    port: 9096,
    ports: [9096, 9196, 20096],
    publicPort: 9196,
    bootstrap: 'bootstrap_brokers_sasl_scram',
  },
  tls: { client: 'mtls', port: 9094, ports: [9094, 9194, 20094], publicPort: 9194, bootstrap: 'bootstrap_brokers_tls' },
  // The listener of client certificates. Source of its being in the VPC alone: MSK developer guide, "Turn on public
  // access to an MSK Provisioned cluster", by which public clusters let in nobody without a login.
  'unauthenticated-tls': { client: 'tls', port: 9094, ports: [9094, 20094], bootstrap: 'bootstrap_brokers_tls' },
  plaintext: { client: 'none', port: 9092, ports: [9092, 20092], bootstrap: 'bootstrap_brokers' },
};

/**
 * Over a managed VPC connection each broker has a port of its own. Source: MSK developer guide, "Multi-VPC private
 * connectivity".
 */
export const multiVpcPorts = { first: 14001, last: 14100 } as const;
