// What holds for every golden of test/cases and test/errors, whatever it is about.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reaches } from '../src/diagnostics/diagnostic';
import { cases, errors } from './support/golden';

const test = suite('goldens');

test('whatever is said with synth is said without: a golden that validates synthesises', () => {
  for (const { name, compile } of [...cases(), ...errors()]) {
    const [validated, synthesised] = [compile({ planOnly: true }), compile()];
    assert.equal(synthesised.diagnostics, validated.diagnostics, name);
    assert.is(synthesised.files !== undefined, !reaches('error', validated.diagnostics), name);
  }
});

test.run();
