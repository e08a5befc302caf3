// An application → its picture. Everything is read from the plan, the configuration, the paths and what connectors
// state; nothing is recomputed, and nothing is known of one connector.
import { marksAt } from './findings';
import type { StackIdentity } from '../facts/identity';
import { drawNetwork, drawPlanned, networkPlace } from './network';
import { homeLabel, homeOf } from './places';
import type { Node, Picture } from './picture';
import { rightEdges, roleNode, rolePlace } from './rights';
import { beside } from './stores';
import { shown, type Subject, type Written } from './subject';
import { connectionUnits, sectionUnits, type Placed } from './units';

/** The same for one spec, however its keys are ordered. */
export function draw(subject: Subject): Picture {
  const connections = connectionUnits(subject);
  const places = [...connections.placed.map(({ pointer }) => pointer), networkPlace, rolePlace];
  const sections = sectionUnits(subject, places);
  const units = [...connections.placed, ...sections];
  const network = drawNetwork(subject, units);
  const all: Placed[] = [
    { pointer: '', node: applicationNode(subject) },
    ...beside(network.interfaces[0], units, subject),
    { pointer: rolePlace, node: roleNode(subject) },
    ...network.interfaces,
  ];
  const marks = marksAt(
    subject.diagnostics,
    all.map(({ pointer }) => pointer),
  );
  return {
    groups: [{ id: 'home', kind: 'place', label: homeLabel(subject) }, ...connections.groups, ...network.groups],
    nodes: [
      ...all.map(({ node, pointer }): Node => ({ ...node, marks: marks.get(pointer) ?? [] })),
      ...network.nodes.map((node) => ({ ...node, marks: [] })),
    ],
    edges: [
      ...connections.edges,
      ...network.edges,
      { from: 'application', to: 'role', kind: 'iam', label: 'runs as' },
      ...rightEdges(subject, [...units, ...network.interfaces]),
    ],
  };
}

/** A network that is a stack of its own. */
export function drawNetworkStack({ home }: Pick<StackIdentity, 'home'>, written: Written): Picture {
  const { groups, nodes, edges } = drawPlanned(written);
  return {
    groups: [{ id: 'home', kind: 'place', label: homeOf(home, written) }, ...groups],
    nodes: nodes.map((node) => ({ ...node, marks: [] })),
    edges,
  };
}

function applicationNode(subject: Subject): Placed['node'] {
  const { identity, spec } = subject.normalised;
  const kpus = subject.plan?.capacity.kpus;
  const capacity =
    kpus === undefined
      ? `parallelism ${shown(spec.compute.parallelism, subject)}`
      : `${kpus} KPU${kpus === 1 ? '' : 's'}`;
  const lines = ['Flink application', `${shown(identity.runtime, subject)}, ${capacity}`];
  return { id: 'application', kind: 'application', label: shown(identity.name, subject), lines, group: 'home' };
}
