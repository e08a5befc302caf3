// What comes in to the double, and what goes out.
import type { IncomingHttpHeaders } from 'node:http';

/** One request as it arrived, with what its signature says about the caller. */
export interface Call {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The signing name in the credential scope, such as `s3` or `kinesisanalytics`; empty for an unsigned request. */
  readonly service: string;
  readonly region: string;
  /** The account: the access key is the account id, see workspace.ts. Empty when it is not twelve digits. */
  readonly accountId: string;
  /** The operation of a JSON protocol, from `X-Amz-Target` without its prefix; empty otherwise. */
  readonly target: { readonly prefix: string; readonly operation: string };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Who asks: resources live in one account and one Region. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
}

export interface Question {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
