// Whether Terraform still holds something through the folder of a stack: a state with resources, or a run that goes on.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { memberAt, memberOf } from '../document/own';
import { codeOf } from './reason';
import { entriesOf, textOf } from './standing';

/**
 * Why the folder of a stack must keep its configuration, in words; undefined when no state on this machine needs it.
 */
export function heldState(folder: string, configuration: string | undefined): string | undefined {
  const names = entriesOf(folder).map(({ name }) => name);
  if (names.some((name) => name.endsWith('.tfstate.lock.info'))) return 'Terraform is at work on its state';
  const local = setting(configuration, 'local', 'path');
  const workspaces = entriesOf(join(folder, workspaceFolder)).map(({ name }) => `${workspaceFolder}/${name}`);
  // Terraform writes `errored.tfstate` when it could not write the state itself. Source: Terraform CLI, "apply".
  const files = [
    'terraform.tfstate',
    ...(local === undefined ? [] : [local]),
    'errored.tfstate',
    // Of `terraform apply -state=...`; a backup is what was there before, and may hold what is destroyed by now.
    ...names.filter((name) => name.endsWith('.tfstate')),
    ...workspaces.map((workspace) => `${workspace}/terraform.tfstate`),
  ];
  return files.map((file) => held(folder, file)).find((words) => words !== undefined);
}

/** Source: Terraform, "Workspaces", "Workspace internals". */
const workspaceFolder = 'terraform.tfstate.d';

/** Whether the state is not on this machine: nobody looks there. */
export function hasRemoteState(configuration: string | undefined): boolean {
  return setting(configuration, 's3', 'bucket') !== undefined;
}

/** A state that cannot be read counts: better a folder too many than a resource that nobody owns. */
function held(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  if (!isThere(path)) return undefined;
  const text = textOf(path);
  if (text?.trim() === '') return undefined;
  const resources = memberOf(parsed(text), 'resources');
  if (!Array.isArray(resources)) return `its state ${file} cannot be read`;
  if (resources.length === 0) return undefined;
  return `its state ${file} still has ${resources.length} ${resources.length === 1 ? 'resource' : 'resources'}`;
}

/** Whether there is anything of that name, a link that leads nowhere included. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return codeOf(error) !== 'ENOTDIR';
  }
}

function setting(configuration: string | undefined, backend: string, key: string): string | undefined {
  const value = memberAt(parsed(configuration), ['terraform', 'backend', backend, key]);
  return typeof value === 'string' ? value : undefined;
}

/** What a JSON text says; undefined for anything else. */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
