// Answers of the AWS CLI as tests write them, and what a spec is told in the light of them.
import * as assert from 'uvu/assert';
import { compile, type Compiled, type FindContract } from '../../src/compile';
import type { Declared } from '../../src/reach/declared';
import { declaredByAnswers } from '../../src/reach/live';

export type Json = Record<string, unknown>;

/** What the answers declare; nothing is wrong with them. */
export function declaredIn(answers: readonly Json[]): Declared {
  const files = answers.map((answer, index) => ({ file: `${index}.json`, bytes: Buffer.from(JSON.stringify(answer)) }));
  const { declared, problems } = declaredByAnswers(files);
  assert.equal(problems, []);
  return declared;
}

export function compiledLive(spec: object, answers: readonly Json[], findContract?: FindContract): Compiled {
  return compile({
    ...(findContract && { findContract }),
    base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(spec, null, 2)) },
    variables: { values: {} },
    inspectCode: () => ({ kind: 'missing' }),
    declared: declaredIn(answers),
  });
}

/** What is told by some codes: the place in the spec, the message, and the next step. */
export function toldBy({ diagnostics }: Compiled, codes: RegExp): string[] {
  return diagnostics.flatMap(({ code, pointer, message, help }) =>
    codes.test(code) ? [`${code} ${pointer} ${message}; ${help}`] : [],
  );
}

/** A network ACL of these subnets that stops nothing. */
export function openAcl(subnets: readonly string[]): Json {
  const entry = { RuleNumber: 100, Protocol: '-1', RuleAction: 'allow', CidrBlock: '0.0.0.0/0' };
  return {
    NetworkAcls: [
      {
        NetworkAclId: 'acl-0a1b2c3d',
        Associations: subnets.map((SubnetId) => ({ SubnetId })),
        Entries: [true, false].map((Egress) => ({ ...entry, Egress })),
      },
    ],
  };
}
