// NormalApplication → Plan: every resource, permission, network need and file, as plain data. Everything after this
// stage reads the plan; nothing recomputes it.
import type { Alarm } from './facts/alarm';
import type { Override } from '../generated/application';
import type { CodeFile } from './facts/code-file';
import { directionOf } from './connectors';
import {
  foldFacts,
  forgottenIn,
  movedIn,
  type Asset,
  type Facts,
  type Output,
  type PropertyGroup,
} from './facts/facts';
import { isService, type Need } from './facts/need';
import { applicationNameOf, type Identity, type StackIdentity } from './facts/identity';
import type { NormalApplication } from './normalise';
import { operationsFacts, operatorAlarms } from './operations';
import type { DerivedRole } from './facts/derived-role';
import { networkBuilt } from './network';
import { isLasting } from './network/lasting';
import { lookups } from './network/lookups';
import { roleOf } from './facts/role';
import { afterHearers, afterRights, inOrder, outliving } from './terraform/ordering';
import { alarmFacts } from './parts/alarms';
import { capacityOf, type Capacity } from './parts/capacity';
import { connectedNote } from './parts/connected';
import { connectionFacts, connectionsOf } from './parts/connections';
import { applicationAddress, deployApplication } from './parts/application';
import { code } from './parts/code';
import { environmentNote } from './parts/environment-note';
import { encryptionFacts } from './parts/encryption';
import { executionRole, policyAddress } from './parts/execution-role';
import { lakePermissions } from './parts/lake-formation';
import { logs } from './parts/logging';
import { networkFacts } from './parts/network';
import { pagingFacts } from './parts/paging';
import { protectedList } from './parts/protected';
import { pythonFacts } from './parts/python';
import type { Release } from './parts/release';
import { managedPoliciesOf, roleAdditions, type ManagedPolicy } from './parts/role-additions';
import { schemaRegistryFacts } from './parts/schema-registry';
import { storageFacts } from './parts/storage';
import { tools, type Tools } from './parts/tools';
import { groupsIn, isWired, ownGroup, wire, type Wired } from './parts/wiring';
import { address, type AnyResource } from './terraform/resource';
import type { AnyLookup } from './terraform/lookup';
import type { Import } from './terraform/import-blocks';
import type { Variable } from './terraform/variable';
import type { Moved } from './terraform/moved';
import type { Address } from './terraform/value';
import { ensured } from './text/ensured';
import { sortBy } from './text/sort-by';
import { dashboardFacts } from './watching/dashboard';
import { logAlarms } from './watching/log-alarms';
import { queryFacts } from './watching/queries';
import { mergeStatements, type Statement } from './facts/statement';

/** What every stack has, of whatever kind. */
export interface StackPlan extends Tools {
  readonly tags: Readonly<Record<string, string>>;
  /** Sorted by address. */
  readonly resources: readonly AnyResource[];
  /** What exists and is looked up at every plan. */
  readonly lookups?: readonly AnyLookup[];
  /** What whoever plans sets; sorted. */
  readonly variables?: readonly Variable[];
  /** What Terraform is to forget without destroying it, where an earlier plan has made it; sorted. */
  readonly forgotten?: readonly Address[];
  /** What an earlier release has made under other addresses; sorted. */
  readonly moved?: readonly Moved[];
  /** What stands already and is taken over; sorted by address. */
  readonly imports?: readonly Import[];
  readonly outputs: readonly Output[];
  readonly assets: readonly Asset[];
  readonly overrides: readonly Override[];
}

/** A network that is a stack of its own. */
export interface NetworkPlan extends StackPlan {
  readonly network: StackIdentity;
}

/** An application with all that it has of its own. */
export interface Plan extends StackPlan {
  readonly application: Identity;
  readonly capacity: Capacity;
  /** What the execution role may do; merged and sorted. */
  readonly statements: readonly Statement[];
  /** What else is attached to the execution role, or must be attached to one that exists; in the order of the spec. */
  readonly managedPolicies?: readonly ManagedPolicy[];
  /** Further roles, which services of AWS assume to run the application; sorted by name. */
  readonly roles?: readonly DerivedRole[];
  readonly properties: Readonly<Record<string, PropertyGroup>>;
  readonly needs: readonly Need[];
  readonly alarms: readonly Alarm[];
  /** For a spec that has a restore: what it is for, and what this is. */
  readonly release?: Release;
  /** What the properties are made of, for a spec that says what the job is told. */
  readonly wired?: Wired;
}

export type AnyPlan = Plan | NetworkPlan;

/** @param file what is known of the local code file, for a spec that names one */
export function buildPlan(application: NormalApplication, file?: CodeFile): Plan {
  const { identity, metadata, overrides } = application;
  const { all, statements, wired, release } = gather(application, file);
  const managedPolicies = managedPoliciesOf(application.spec.executionRole);
  return {
    application: identity,
    capacity: capacityOf(application),
    ...tools(application.aws, all),
    tags: { ...metadata.tags },
    resources: arranged(all.resources, identity),
    ...lookups(application.spec.network, all, application.identity),
    ...forgottenIn(all),
    ...movedIn(all),
    ...(application.imports.length > 0 && { imports: application.imports }),
    statements,
    ...(managedPolicies.length > 0 && { managedPolicies }),
    ...(all.roles.length > 0 && { roles: sortBy(all.roles, ({ name }) => name) }),
    ...inOneOrder(all),
    overrides,
    ...(release.restore && { release }),
    ...(isWired(application) && { wired }),
  };
}

interface Gathered {
  readonly all: Required<Facts>;
  readonly statements: readonly Statement[];
  readonly wired: Wired;
  readonly release: Release;
}

/** The facts of every part: the role needs what all others may do, the application the role, the alarms all of them. */
function gather(application: NormalApplication, file: CodeFile | undefined): Gathered {
  const connections = connectionsOf(application);
  const located = code(application, file);
  const logged = logs(application);
  const early = foldFacts([
    storageFacts(application),
    located.facts,
    logged.facts,
    ...settingsFacts(application),
    ...connections.map(connectionFacts),
    schemaRegistryFacts(connections),
  ]);
  const wired = wire(application, connections, early);
  const properties = groupsIn(wired);
  const statements = mergeStatements(early.statements);
  const network = foldFacts([networkBuilt(application, { ...early, statements })]);
  const granted = lakePermissions(early.grants, roleOf(application.identity, application.spec.executionRole));
  const reached = [...early.resources, ...granted.resources].filter(isConnected(application));
  const connected = [...reached, ...network.resources.filter(isLasting)].map(address);
  const role = executionRole(application, statements);
  const late = deployApplication(application, {
    code: located.location,
    codeIdentity: located.identity,
    roleArn: role.arn,
    logStreamArn: logged.streamArn,
    properties,
    before: [...role.before, ...connected],
  });
  const notes = [connectedNote(connected, applicationAddress), environmentNote(application.identity)];
  const noted = { resources: [...granted.resources, ...notes], forgotten: granted.forgotten };
  const watched = watchedFacts(application, connections, early.alarms);
  const made = [network, noted, role.facts, late.facts, watched, operationsFacts(application, late.release)];
  const all = foldFacts([{ ...early, properties, alarms: [] }, ...made]);
  return { all, statements, wired, release: late.release };
}

/** What watches the application: alarms, a dashboard that shows them, saved queries. */
function watchedFacts(
  application: NormalApplication,
  connections: ReturnType<typeof connectionsOf>,
  advised: readonly Alarm[],
): Facts {
  const logged = logAlarms(application);
  const onOperator = operatorAlarms(application);
  const alarms = alarmFacts(application, { connected: advised, onLog: logged.alarms, onOperator });
  const panels = connections.flatMap(({ config, ...use }) => directionOf(config, use.direction).panels(config, use));
  const listed = sortBy(ensured(alarms.alarms, 'alarms that are not listed'), ({ id }) => id);
  const shown = { alarms: listed, panels };
  return foldFacts([
    alarms,
    pagingFacts(listed, application),
    { resources: logged.resources },
    dashboardFacts(application, shown),
    queryFacts(application),
  ]);
}

/** With what follows from all of them: their order, who goes before whom, and what must stay. */
function arranged(resources: readonly AnyResource[], identity: Identity): AnyResource[] {
  const all = sortBy([...resources, ...protectedList(resources, identity)], address);
  const ordered = afterHearers(inOrder(all, identity.home), identity.home);
  return outliving(afterRights(ordered, policyAddress), applicationAddress);
}

/** What follows from the application's own section alone. */
function settingsFacts(application: NormalApplication): Facts[] {
  return [
    networkFacts(application),
    encryptionFacts(application),
    pythonFacts(application),
    roleAdditions(application),
    { properties: { [ownGroup]: jobProperties(application) } },
  ];
}

type Listed = 'properties' | 'needs' | 'outputs' | 'assets' | 'alarms';

/** The same for one spec, however its keys are ordered. */
function inOneOrder({ properties, needs, outputs, assets, alarms }: Required<Facts>): Pick<Plan, Listed> {
  return {
    properties: sortKeys(properties),
    needs: sortBy(needs, (need) => `${isService(need) ? need.service : ''} ${need.pointer}`),
    outputs: sortBy(outputs, ({ name }) => name),
    assets,
    alarms: sortBy(alarms, ({ id }) => id),
  };
}

/** What the job may want to know of itself, in the property group `flinkform`. */
function jobProperties({ identity, spec }: NormalApplication): PropertyGroup {
  return {
    'application.name': applicationNameOf(identity),
    'aws.region': identity.home.region,
    ...(identity.environment !== undefined && { environment: identity.environment }),
    ...(spec.compute.maxParallelism !== undefined && {
      'pipeline.max-parallelism': String(spec.compute.maxParallelism),
    }),
  };
}

/** The job starts with the application, so what it reads and writes must be there first. */
function isConnected({ spec: { storage } }: NormalApplication): (resource: AnyResource) => boolean {
  const places = storage?.data === undefined ? 'sources|sinks' : 'sources|sinks|storage';
  const cause = new RegExp(`^/spec/(?:${places})(?:/|$)`);
  return (resource) => cause.test(resource.cause) || resource.type === 'aws_s3_object';
}

function sortKeys<T>(values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(sortBy(Object.entries(values), ([key]) => key));
}
