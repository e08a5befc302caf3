// A file as forges name it: relative to the root of the repository, with forward slashes.

export function relativePath(file: string): string {
  return file.replaceAll('\\', '/').replace(/^([.]\/+)+/, '');
}
