// Where the modules of this repository are, for those who use them without a registry.
import { version } from '../../package.json';

/**
 * The `source` of a module in `modules/`, as a release has it. Nobody knows here who publishes the repository, so
 * `OWNER` stands for them. Source:
 * https://developer.hashicorp.com/terraform/language/modules/sources#generic-git-repository
 */
export function publishedSource(name: string): string {
  return `git::https://github.com/OWNER/flinkform.git//modules/${name}?ref=v${version}`;
}
