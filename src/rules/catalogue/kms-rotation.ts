// FLK4292: a key is rotated every year.
import { argument, standing, type Standing } from '../../estate/estate';
import { is, isSaid } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const specification = 'customer_master_key_spec';

export const kmsRotation: Rule = {
  code: 'FLK4292',
  title: 'A key is not rotated',
  gravity: 'low',
  stages: ['configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_7'], trivy: ['AWS-0065'], cdkNag: ['AwsSolutions-KMS5'] },
  why: 'All that was ever encrypted with it hangs on one piece of key material.',
  fix: 'Set enable_key_rotation = true: what is encrypted stays readable, and nothing else changes.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  good: { after: key({ enable_key_rotation: true }) },
  bad: { after: key({}) },
  judge: (estate) => standing(estate, 'aws_kms_key').flatMap(verdictsOn),
};

function key(more: TerraformJson): TerraformJson {
  return { resource: { aws_kms_key: { orders: { description: 'Orders', ...more } } } };
}

/** KMS rotates symmetric keys whose material it makes itself. */
function verdictsOn(one: Standing): Verdict[] {
  const [kind, store] = [argument(one, specification), argument(one, 'custom_key_store_id')];
  if (kind.kind === 'unknown') return [undecided(one, 'what kind of key it is is not known yet', specification)];
  if (isSaid(store) || (isSaid(kind) && !is(kind, 'SYMMETRIC_DEFAULT'))) return [];
  return [
    argumentVerdict(one, {
      path: 'enable_key_rotation',
      holds: (value) => is(value, true),
      expected: 'true',
      message: 'the key material stays the same for ever',
      subject: 'whether the key is rotated',
    }),
  ];
}
