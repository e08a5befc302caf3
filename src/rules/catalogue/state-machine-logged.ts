// FLK4242: executions of a state machine are logged.
import { standing } from '../../estate/estate';
import { is, isSaid } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import type { Rule, TerraformJson } from '../rule';

const log_destination = 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/vendedlogs/states/operator:*';

function machine(level: string): TerraformJson {
  const definition = JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Succeed' } } });
  const role_arn = 'arn:aws:iam::111122223333:role/operator';
  const logging_configuration = { level, log_destination };
  return {
    resource: {
      aws_sfn_state_machine: { operator: { name: 'operator', role_arn, definition, logging_configuration } },
    },
  };
}

export const stateMachineLogged: Rule = {
  code: 'FLK4242',
  title: 'A state machine does not log',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_285'], securityHub: ['StepFunctions.1'], cdkNag: ['AwsSolutions-SF1'] },
  why: 'Why an execution failed is then kept for 90 days at most, and for an express workflow not at all.',
  fix: 'Set level in logging_configuration to ERROR or ALL, with a log_destination.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
  good: { after: machine('ERROR') },
  bad: { after: machine('OFF') },
  judge: (estate) =>
    standing(estate, 'aws_sfn_state_machine').map((machine) =>
      argumentVerdict(machine, {
        path: 'logging_configuration.level',
        holds: (value) => isSaid(value) && !is(value, 'OFF'),
        expected: 'ERROR or ALL',
        message: 'its executions are not logged',
        subject: 'whether executions are logged',
      }),
    ),
};
