// Whether a role may use a KMS key: its policy must name the role, or leave it to the policies of the account's roles.
// Source: "Key policies in AWS KMS", https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html.
import { may, speaksOfAction, type Authorization } from './authorization';
import { conditionsHold, jobKeys } from './condition';
import { argument, type Estate, type Standing } from './estate';
import { bestOf, worstOf, type Answer } from './iam-pattern';
import { means, meant, pointing } from './join';
import { keyTypes } from './kms-keys';
import type { Permissions } from './permissions';
import { placesOf } from './places';
import { ownDocumentAt } from './read-back';
import { isAbout, type PolicyDocument, type Principal, type Statement } from './statements';
import { targetOf } from './target';
import { known as knownText, type Value } from './value';

/** @param key what an argument says: an ARN, an id, an alias. A key that stands elsewhere has a policy of its own. */
export function mayUseKey(
  estate: Estate,
  { role, permissions }: { readonly role: Standing; readonly permissions: Permissions },
  key: Value,
  action: string,
): Authorization {
  const [one, ...others] = keysMeant(estate, key);
  if (!one || others.length > 0) return 'unknown';
  const document = policyOf(estate, one);
  const byRole = may(estate, permissions, action, targetOf(one));
  // The default policy of a key leaves it to the account.
  if (document === undefined) return byRole;
  const says = (isMeant: (principal: Principal) => Answer, effect: 'Allow' | 'Deny'): Answer =>
    bestOf(document.statements.filter((its) => its.effect === effect).map((its) => applies(its, action, isMeant)));
  const direct = says((principal) => namesRole(principal, role), 'Allow');
  const account = says(namesAccount, 'Allow');
  const isUnsure = !document.whole || says((principal) => namesRole(principal, role), 'Deny') !== 'no';
  if (isUnsure || hasGrant(estate, one)) return 'unknown';
  if (direct === 'yes') return 'allowed';
  if (account === 'yes') return direct === 'maybe' && byRole === 'denied' ? 'unknown' : byRole;
  return direct === 'maybe' || (account === 'maybe' && byRole !== 'denied') ? 'unknown' : 'denied';
}

/** Those of the plan, by alias as well. */
export function keysMeant(estate: Estate, key: Value): readonly Standing[] {
  const aliases = meant(estate, key, 'aws_kms_alias').filter(({ mode }) => mode === 'managed');
  const named = [key, ...aliases.map((alias) => argument(alias, 'target_key_id'))];
  return named.flatMap((one) => meant(estate, one, ...keyTypes)).filter(({ mode }) => mode === 'managed');
}

function policyOf(estate: Estate, key: Standing): PolicyDocument | undefined {
  const [beside] = pointing(estate, 'aws_kms_key_policy', 'key_id', key);
  return ownDocumentAt(estate, beside ?? key, 'policy');
}

function hasGrant(estate: Estate, key: Standing): boolean {
  return pointing(estate, 'aws_kms_grant', 'key_id', key).length > 0;
}

function applies(statement: Statement, action: string, isMeant: (principal: Principal) => Answer): Answer {
  const { whole } = statement;
  const named = isAbout(statement, isMeant);
  // A statement that is not whole may name whom it does not seem to.
  const meant = named === 'no' && !whole ? 'maybe' : named;
  return worstOf([speaksOfAction(statement, action), meant, conditionsHold(statement, jobKeys)]);
}

function namesRole({ type, identifiers: { known, unknown } }: Principal, role: Standing): Answer {
  if (type !== 'AWS') return 'no';
  const isNamed = known.some((text) => text === '*' || means(knownText(text), role));
  if (isNamed || unknown.some(({ references }) => placesOf(role).some((place) => references.includes(place))))
    return 'yes';
  return unknown.some(({ template }) => template === undefined || !isAccount(template)) ? 'maybe' : 'no';
}

function namesAccount({ type, identifiers: { known, unknown } }: Principal): Answer {
  if (type !== 'AWS') return 'no';
  if ([...known, ...unknown.map(({ template }) => template)].some((text) => text !== undefined && isAccount(text)))
    return 'yes';
  return unknown.length > 0 ? 'maybe' : 'no';
}

/** `arn:aws:iam::111122223333:root`, and its account alone. */
function isAccount(text: string): boolean {
  return /^([0-9]{12}|arn:.*:root)$/.test(text);
}
