// What two validators of the States Language say. Neither knows variables, bare names in JSONata, names of errors,
// API parameters or where States.ALL may stand: see laws.ts for those.
import { getLanguageService, TextDocument } from 'amazon-states-language-service';
import aslValidator from 'asl-validator';

/**
 * `asl-validator`: fields, transitions, JSONata that cannot be parsed. `amazon-states-language-service`, AWS's own behind
 * the toolkits of editors: fields and their types, states that nothing leads to.
 */
export async function validatorsSay(definition: unknown): Promise<readonly string[]> {
  return [...fromAslValidator(definition), ...(await fromLanguageService(definition))];
}

function fromAslValidator(definition: unknown): readonly string[] {
  const { isValid, errorsText } = aslValidator(definition);
  return isValid
    ? []
    : errorsText('\n')
        .split('\n')
        .map((problem) => `asl-validator: ${problem}`);
}

async function fromLanguageService(definition: unknown): Promise<readonly string[]> {
  const service = getLanguageService({});
  const document = TextDocument.create('machine.asl.json', 'asl', 1, JSON.stringify(definition, null, 2));
  const problems = await service.doValidation(document, service.parseJSONDocument(document));
  return problems.map(({ message, range }) => {
    const line = document.getText().split('\n')[range.start.line] ?? '';
    return `amazon-states-language-service: ${message} ${line.trim()}`;
  });
}
