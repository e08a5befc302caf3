// The trimmed API models, and what they say of one task's resource.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiModel, Operation } from '../../apply/double/model';
import { errorName } from './names';
import { type Integration, integrations } from './services';

export interface IntegrationModel extends ApiModel {
  readonly operations: Readonly<Record<string, Operation & { readonly errors: readonly string[] }>>;
}

export interface Called {
  readonly service: string;
  readonly integration: Integration;
  readonly operation: string;
  readonly model: IntegrationModel;
  readonly input: string;
  readonly output: string | undefined;
  /** Of this operation by its API model, as Step Functions calls them. */
  readonly errors: readonly string[];
}

/** What a resource calls; throws for what no machine of ours may call. */
export function calledBy(resource: string): Called {
  const [, service = '', action = ''] =
    /^arn:aws[a-z-]*:states:::aws-sdk:([a-z0-9]+):([A-Za-z]+)$/.exec(resource) ?? [];
  const integration = Object.hasOwn(integrations, service) ? integrations[service] : undefined;
  const operation = action.charAt(0).toUpperCase() + action.slice(1);
  if (integration === undefined || !integration.operations.includes(operation) || action === operation)
    throw new Error(`${resource} is not in test/states/integrations/services.ts`);
  const model = modelOf(integration.model);
  const { input, output, errors } = model.operations[operation] ?? {};
  if (input === undefined || errors === undefined) throw new Error(`The API model lacks ${operation}`);
  const named = errors.map((shape) => errorName(integration.prefix, shape));
  return { service, integration, operation, model, input: input.shape, output: output?.shape, errors: named };
}

const models = new Map<string, IntegrationModel>();

function modelOf(name: string): IntegrationModel {
  const known = models.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(__dirname, 'api-models', `${name}.json`), 'utf8');
  const model = JSON.parse(text) as IntegrationModel;
  models.set(name, model);
  return model;
}
