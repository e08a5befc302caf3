// Which keys of `code` stand together, and whether the code can become another one without anybody's knowing.
import type { Code } from '../../generated/application';
import { isKeyOfOneBuild } from '../aws/object-key';
import type { Problem } from '../diagnostics/diagnostic';
import { exactlyOne, needed, noEffect } from '../diagnostics/key-rules';
import { info, warning } from '../diagnostics/problem';
import type { Check } from './check';

const at = '/spec/code';

export const codeKeys: Check = ({ application: { spec, identity } }) => {
  const { code } = spec;
  const problems = exactlyOne(code, ['file', 'bucket'], at);
  if (problems.length > 0) return problems;
  if (code.file !== undefined)
    return noEffect(code, ['key', 'version', 'immutable', 'kmsKey', 'formerKmsKeys'], at, 'the code is a local file');
  if (code.key === undefined)
    return needed(code, 'key', at, 'the code is an object in S3', `releases/${identity.name}-1.4.2.jar`);
  return code.version === undefined
    ? codeWithoutVersion(code, code.key)
    : noEffect(code, ['immutable'], at, 'the "version" says which bytes are meant');
};

/** An object needs its version, unless its key is one that is never written again. */
function codeWithoutVersion({ immutable }: Code, key: string): Problem[] {
  if (immutable === true) return [];
  return immutable === undefined && isKeyOfOneBuild(key) ? [keyOfOneBuild(key)] : [keyOfManyBuilds(key, immutable)];
}

function keyOfOneBuild(key: string): Problem {
  const message = `"${key}" has no version, so it is taken for the key of this code alone`;
  const help = 'give other code another key: the service does not load new bytes under an old one';
  return info('FLK3054', `${at}/key`, message, { help });
}

/**
 * Source: https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-update.html: UpdateApplication does not
 * reload code under the same name without a version; and of another object Terraform sees nothing at all.
 */
function keyOfManyBuilds(key: string, immutable: Code['immutable']): Problem {
  const message =
    `"${key}" has no version: when something else is written under it, nothing updates the application, ` +
    'for neither Terraform nor the service sees a change';
  const help =
    immutable === false
      ? 'add the version of the object'
      : 'add the version of the object; or give each build a key of its own, and say "immutable: true"';
  return warning('FLK3065', `${at}/key`, message, { help });
}
