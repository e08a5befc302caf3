// FLK4297: a secret is rotated.
import { beside } from '../../estate/beside';
import { standing } from '../../estate/estate';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

const secret = { aws_secretsmanager_secret: { orders: { name: 'orders' } } };

export const secretRotation: Rule = {
  code: 'FLK4297',
  title: 'A secret is not rotated',
  gravity: 'low',
  stages: ['configuration', 'plan'],
  aliases: { checkov: ['CKV2_AWS_57'], securityHub: ['SecretsManager.1'], cdkNag: ['AwsSolutions-SMG4'] },
  why: 'A password that has leaked stays good until somebody thinks of changing it.',
  fix:
    'Add aws_secretsmanager_secret_rotation, or waive it for what cannot rotate: a job reads its password ' +
    'at the start only.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
  good: { after: { resource: { ...secret, aws_secretsmanager_secret_rotation: { orders: rotation() } } } },
  bad: { after: { resource: secret } },
  judge: (estate) =>
    standing(estate, 'aws_secretsmanager_secret').map((one) => {
      const { found, certain } = beside(estate, one, 'aws_secretsmanager_secret_rotation', 'secret_id');
      if (found.length > 0) return passed(one);
      if (!certain) return undecided(one, 'whether it is rotated is not known yet');
      return failed(one, 'nothing changes it', { expected: 'an aws_secretsmanager_secret_rotation' });
    }),
};

function rotation(): TerraformJson {
  const rotation_lambda_arn = 'arn:aws:lambda:eu-west-1:111122223333:function:rotate';
  const rotation_rules = { automatically_after_days: 30 };
  return { secret_id: '${aws_secretsmanager_secret.orders.id}', rotation_lambda_arn, rotation_rules };
}
