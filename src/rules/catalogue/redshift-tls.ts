// FLK4281: clients of a data warehouse speak TLS.
import { argument, blocks, standing, type Standing } from '../../estate/estate';
import { is, shown, textOf } from '../../estate/value';
import { exampleWarehouse } from '../example-stores';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

/** Where each type has its parameters, and what names them there. */
const parameters = [
  { type: 'aws_redshift_parameter_group', path: 'parameter', key: 'name', value: 'value' },
  {
    type: 'aws_redshiftserverless_workgroup',
    path: 'config_parameter',
    key: 'parameter_key',
    value: 'parameter_value',
  },
] as const;

type Parameters = (typeof parameters)[number];

export const redshiftTls: Rule = {
  code: 'FLK4281',
  title: 'Clients may speak to a data warehouse in plain text',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  aliases: {
    checkov: ['CKV_AWS_105'],
    securityHub: ['Redshift.2', 'RedshiftServerless.2'],
    cdkNag: ['AwsSolutions-RS1'],
  },
  why: 'A client that asks for no TLS sends its password and its rows in plain text.',
  fix: 'Set the parameter require_ssl to true.',
  source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html',
  good: { after: exampleWarehouse() },
  bad: {
    after: exampleWarehouse({
      aws_redshift_parameter_group: { orders: { parameter: { name: 'require_ssl', value: 'false' } } },
    }),
  },
  judge: (estate) => parameters.flatMap((where) => standing(estate, where.type).map((one) => verdictOn(one, where))),
};

function verdictOn(one: Standing, where: Parameters): Verdict {
  const { path, key, value } = where;
  const subject = 'whether clients must speak TLS is not known yet';
  const found = blocks(one, path)?.map((_, index) => {
    const name = argument(one, `${path}.${index}.${key}`);
    return { name, at: `${path}.${index}.${value}`, said: argument(one, `${path}.${index}.${value}`) };
  });
  if (!found || found.some(({ name }) => name.kind === 'unknown')) return undecided(one, subject, path);
  const required = found.find(({ name }) => textOf(name)?.toLowerCase() === 'require_ssl');
  if (!required) return byDefault(one, where);
  if (required.said.kind === 'unknown') return undecided(one, subject, required.at);
  if (textOf(required.said)?.toLowerCase() === 'true') return passed(one);
  const more = { path: required.at, expected: 'true', found: shown(required.said) };
  return failed(one, 'the warehouse takes connections without TLS', more);
}

/** Groups of the old family do not ask for it; what is new asks since January 2025, and what is older need not. */
function byDefault(one: Standing, { path }: Parameters): Verdict {
  if (is(argument(one, 'family'), 'redshift-1.0'))
    return failed(one, 'the warehouse takes connections without TLS', { path, expected: 'require_ssl = true' });
  return undecided(one, 'whether clients must speak TLS depends on when the warehouse was made', path);
}
