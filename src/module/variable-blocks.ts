// The variables of a module, as Terraform's JSON has them.
import type { JsonObject } from '../conform/finding';
import { literal, renderData } from '../terraform/literal';
import type { ReusableModule } from './reusable';

/** None takes null: what may be left out has a default. */
export function variableBlocks({ variables }: ReusableModule): JsonObject {
  return Object.fromEntries(
    variables.map(({ name, description, type, validations, ...rest }) => [
      name,
      {
        description: literal(description),
        type,
        ...(rest.default !== undefined && { default: renderData(rest.default) }),
        nullable: false,
        ...(validations.length > 0 && {
          validation: validations.map(({ condition, message }) => ({
            condition: `\${${condition}}`,
            error_message: literal(message),
          })),
        }),
      },
    ]),
  );
}
