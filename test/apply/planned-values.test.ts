// A plan that lost or changed an argument is told from one that only spells it in Terraform's way.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { valuesNotPlanned } from './planned-values';

const planning = suite('what Terraform has taken');

for (const [what, written, planned] of [
  ['a number that is kept as text', { period: 60 }, { period: '60' }],
  ['a block that may stand once', { storage: { size: 1 } }, { storage: [{ size: 1 }] }],
  ['a set in another order', { subnets: ['b', 'a'] }, { subnets: ['a', 'b'] }],
  ['a reference', { arn: '${aws_s3_bucket.storage.arn}' }, {}],
  ['a block with a reference in it', { code: { bucket: '${aws_s3_bucket.storage.arn}' } }, {}],
  ['escaped text', { description: 'costs $${5}' }, { description: 'costs ${5}' }],
  ['escaped text in a key', { tags: { '$${a': 'TfToken${"["}b' } }, { tags: { '${a': 'TfToken[b' } }],
  ['JSON in another spelling', { policy: '{"b":1,"a":[2]}' }, { policy: '{"a":2,"b":1}' }],
  ['an empty list', { topics: [] }, { topics: null }],
  ['what is for Terraform itself', { depends_on: ['aws_iam_role.execution'] }, {}],
] as const)
  planning(what, () => assert.equal(valuesNotPlanned(written, planned, 'it'), []));

for (const [what, written, planned, problem] of [
  ['another value', { size: 1 }, { size: 2 }, 'it.size is planned as 2, written is 1'],
  ['a lost argument', { encrypted: true }, { encrypted: null }, 'it.encrypted is not planned, written is true'],
  [
    'a lost argument of a block',
    { storage: { size: 1 } },
    { storage: [{ size: null }] },
    'it.storage.size is not planned, written is 1',
  ],
  ['a lost item of a set', { subnets: ['a', 'b'] }, { subnets: ['a'] }, 'it.subnets[1] is not planned: "b"'],
] as const)
  planning(`finds ${what}`, () => assert.equal(valuesNotPlanned(written, planned, 'it'), [problem]));

planning.run();
