// The sources, sinks and sections of an application as nodes.
import { connectorOf, directionOf } from '../connectors';
import type { Connection, Placed as PlacedUse } from '../connectors/connector';
import { child, segments, type Pointer } from '../document/pointer';
import { isService, nameOf } from '../facts/need';
import { connectionsOf } from '../parts/connections';
import { traitOf } from '../terraform/resource-types';
import type { AnyResource } from '../terraform/resource';
import type { Value } from '../terraform/value';
import { isWithin } from './findings';
import { idOf, type Edge, type Group, type Node } from './picture';
import { needsAt, needText } from './needs';
import { arnsIn, placesOf } from './places';
import { shown, type Subject } from './subject';

/** A node with the place in the spec that it stands for. */
export interface Placed {
  readonly node: Omit<Node, 'marks'>;
  readonly pointer: Pointer;
}

export interface Units {
  readonly placed: readonly Placed[];
  /** Boxes for other accounts and Regions. */
  readonly groups: readonly Group[];
  /** The way of the records. */
  readonly edges: readonly Edge[];
}

/** Every source and sink, sources first, in order of their names. */
export function connectionUnits(subject: Subject): Units {
  const uses = connectionsOf(subject.normalised);
  const { groups, groupOf } = placesOf(uses, subject);
  return {
    placed: uses.map((use) => ({ pointer: use.pointer, node: connectionNode(use, groupOf(use), subject) })),
    groups,
    edges: uses.map((use) => dataEdge(use, subject)),
  };
}

/** What the job needs beside them, by what asks for permissions or the network: `/spec/code`, `/spec/logging`. */
export function sectionUnits(subject: Subject, others: readonly Pointer[]): Placed[] {
  const { plan } = subject;
  if (plan === undefined) return [];
  const causes = [...plan.needs, ...plan.statements.flatMap((statement) => statement.causes)];
  const sections = causes
    .map(({ pointer }) => pointer)
    .filter((pointer) => !others.some((place) => isWithin(pointer, place)))
    .map((pointer) => child('', ...segments(pointer).slice(0, 2)));
  return [...new Set(sections)]
    .sort()
    .map((pointer) => ({
      pointer,
      node: {
        id: idOf('section', ...segments(pointer).slice(1)),
        kind: 'section',
        label: segments(pointer).slice(1).join('.'),
        lines: created(subject, pointer),
        group: 'home',
      },
    }));
}

function connectionNode(use: PlacedUse<Connection>, group: string | undefined, subject: Subject): Placed['node'] {
  const lines = [titleOf(use, subject), ...subjectLines(use, subject)];
  const within = group === undefined ? {} : { group };
  return { id: idOf(use.direction, use.name), kind: use.direction, label: shown(use.name, subject), lines, ...within };
}

function titleOf({ config, direction }: PlacedUse<Connection>, subject: Subject): string {
  const called = directionOf(config, direction).called?.(config);
  return called === undefined ? connectorOf(config).title : shown(called, subject);
}

/** In no VPC nothing else says what is reached, and how. */
function dataEdge(use: PlacedUse<Connection>, subject: Subject): Edge {
  const needs = subject.normalised.spec.network ? [] : needsAt(subject, use.pointer);
  const label = needs.length === 0 ? {} : { label: needText(needs, subject) };
  const id = idOf(use.direction, use.name);
  const [from, to] = use.direction === 'source' ? [id, 'application'] : ['application', id];
  return { from, to, kind: 'data', ...label };
}

/** At most this many resources, objects or hosts of one node. */
const mostLines = 3;

function subjectLines(use: PlacedUse<Connection>, subject: Subject): string[] {
  const made = created(subject, use.pointer);
  const direction = directionOf(use.config, use.direction);
  const objects = [
    direction.lists?.(use.config, use) ?? [],
    direction.writes?.(use.config, use) ?? [],
    direction.delivers?.(use.config, use) ?? [],
  ].flat();
  const stored = objects.map(({ bucket, prefix }) => shown(`s3://${bucket}/${prefix}`, subject));
  const named =
    made.length > 0 ? [] : [...arnsIn(use).map(({ resource }) => shown(resource, subject)), ...hosts(use, subject)];
  return [...atMost(made), ...atMost([...new Set([...stored, ...named])])];
}

function hosts(use: PlacedUse<Connection>, subject: Subject): string[] {
  return needsAt(subject, use.pointer).flatMap((need) => (isService(need) ? [] : [shown(nameOf(need), subject)]));
}

function atMost(lines: readonly string[]): string[] {
  return lines.length <= mostLines
    ? [...lines]
    : [...lines.slice(0, mostLines - 1), `and ${lines.length - mostLines + 1} more`];
}

/** What is created for a place, but for settings of it: what AWS knows by a name. */
function created(subject: Subject, pointer: Pointer): string[] {
  const own = (subject.plan?.resources ?? []).filter(({ cause }) => isWithin(cause, pointer));
  return own.flatMap((resource) => {
    const name = nameIn(resource);
    if (name === undefined) return [];
    const noun = resource.type.replace(/^aws_/, '').replaceAll('_', ' ');
    return [`creates ${noun} ${shown(name, subject)}`];
  });
}

function nameIn({ type, arguments: given }: AnyResource): Value | undefined {
  const { identity } = traitOf(type);
  return identity === 'none' ? undefined : (Reflect.get(given, String(identity.at(-1))) as Value | undefined);
}
