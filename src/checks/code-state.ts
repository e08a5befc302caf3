// The word that the state fits the code: it is given for one code, and over with the next.
import { warning } from '../diagnostics/problem';
import { codeNameOf } from '../parts/code';
import type { Check } from './check';

export const codeState: Check = ({ application: { spec }, file }) => {
  const { stateCompatible } = spec.code;
  const name = codeNameOf(spec.code, file?.kind === 'file' ? file.sha256 : undefined);
  if (stateCompatible === undefined || name === undefined || stateCompatible === name) return [];
  const message = `the code is ${name} now, and stateCompatible speaks of ${stateCompatible}`;
  return [
    warning('FLK3058', '/spec/code/stateCompatible', message, {
      expected: name,
      found: stateCompatible,
      help: `try the new code on a snapshot, then write ${name}; or remove the line, and flinkform diff asks for it`,
    }),
  ];
};
