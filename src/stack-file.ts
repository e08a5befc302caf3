// The layout of the output folder: CDKTF's own.

/** Where the stack named `name` is written, below the output folder. */
export function stackFile(name: string): string {
  return `stacks/${name}/cdk.tf.json`;
}
