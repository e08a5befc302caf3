// What must be known of a local code file. Reading it is the caller's work: stages touch no files.

/** The result of looking at the path that `spec.code.file` names. */
export type CodeFile =
  | { readonly kind: 'file'; readonly sha256: string; readonly bytes: number; readonly archive: boolean }
  /** It is not there, and nobody is to upload it: what is asked does not depend on its content. */
  | { readonly kind: 'unbuilt' }
  | { readonly kind: 'missing' | 'directory' | 'link' | 'outside' | 'unreadable' };

/** Looks at a path that is relative to the spec. Never follows links, never leaves the project. */
export type InspectCode = (file: string) => CodeFile;

/** The service does not start larger applications. Source: DOC/best-practices and the service's quotas page. */
export const largestCode = 512 * 1024 * 1024;
