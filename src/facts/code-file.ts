// What must be known of a local code file. Reading it is the caller's work: stages touch no files.

/** The result of looking at the path that `spec.code.file` names. */
export type CodeFile =
  | {
      readonly kind: 'file';
      readonly sha256: string;
      readonly bytes: number;
      readonly archive: boolean;
      /** Of a pattern, what it has met: relative to the spec, with slashes. */
      readonly path?: string;
    }
  /** What a pattern has met, if not exactly one file: paths relative to the spec, in order; `beside`: what is there. */
  | { readonly kind: 'unmet'; readonly matches: readonly string[]; readonly beside: readonly string[] }
  /** It is not there, and nobody is to upload it: what is asked does not depend on its content. */
  | { readonly kind: 'unbuilt' }
  /** `folder`: what it may not lead out of, as it is shown to people. */
  | { readonly kind: 'outside'; readonly folder: string }
  | { readonly kind: 'missing' | 'directory' | 'link' | 'unreadable' };

/** Looks at a path that is relative to the spec. Never follows links, never leaves the project. */
export type InspectCode = (file: string) => CodeFile;

/** The service does not start larger applications. Source: DOC/best-practices and the service's quotas page. */
export const largestCode = 512 * 1024 * 1024;

/** Whether a path stands for whatever it meets: a `*` is any part of one name. */
export function isPattern(file: string): boolean {
  return file.includes('*');
}

/** The ending of a pattern says what it is: it must be spelt out, as what is uploaded is named by it. */
export function hasEnding(file: string): boolean {
  return /[.][A-Za-z0-9]+$/.test(file);
}
