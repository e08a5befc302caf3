// The account and Region that each source and sink is in, as far as the spec tells, and the boxes for them.
import { readArn, type Arn, type Home } from '../aws/arn';
import { whereaboutsOf, type Whereabouts } from '../aws/whereabouts';
import type { Connection, Placed } from '../connectors/connector';
import { textsIn } from '../document/texts';
import { isService } from '../facts/need';
import { needsAt } from './needs';
import type { Group } from './picture';
import { shown, type Subject, type Written } from './subject';

type Use = Placed<Connection>;

export interface Places {
  /** One for each account and Region that is not the application's own. */
  readonly groups: readonly Group[];
  /** The id of the box that a source or sink stands in; undefined where it is not known to be at AWS. */
  readonly groupOf: (use: Use) => string | undefined;
}

export function placesOf(uses: readonly Use[], subject: Subject): Places {
  const labels = new Map(uses.map((use) => [use.pointer, labelOf(use, subject)]));
  const home = homeLabel(subject);
  const others = [...new Set(labels.values())].filter((label) => label !== undefined && label !== home);
  const idOfLabel = (label: string): string => (label === home ? 'home' : `place_${others.indexOf(label) + 1}`);
  return {
    groups: others.flatMap((label) => (label === undefined ? [] : [{ id: idOfLabel(label), kind: 'place', label }])),
    groupOf: ({ pointer }) => {
      const label = labels.get(pointer);
      return label === undefined ? undefined : idOfLabel(label);
    },
  };
}

export function homeLabel(subject: Subject): string {
  return homeOf(subject.normalised.identity.home, subject);
}

/** The box of the stack's own account and Region. */
export function homeOf({ accountId, region }: Home, written: Written): string {
  return placeLabel(accountId, region, written);
}

function placeLabel(account: string, region: string, subject: Written): string {
  return `account ${shown(account, subject)}, ${shown(region, subject)}`;
}

/**
 * By the ARNs in a source or sink, or else its addresses. Hosts that are none of AWS's may be anywhere; what has
 * neither is named as in the application's own account and Region.
 */
function labelOf(use: Use, subject: Subject): string | undefined {
  const { region, accountId } = subject.normalised.identity.home;
  const all = whereabouts(use);
  if (all.length === 0 && hasForeignHost(use, subject)) return undefined;
  return placeLabel(first(all, 'account') ?? accountId, first(all, 'region') ?? region, subject);
}

function first(all: readonly Whereabouts[], key: 'account' | 'region'): string | undefined {
  return all.find((one) => one[key] !== undefined)?.[key];
}

function whereabouts(use: Use): Whereabouts[] {
  const named = arnsIn(use).flatMap(({ text }) => whereaboutsOf(text));
  if (named.length > 0) return named;
  const texts = textsIn(use.config, use.pointer);
  return texts.flatMap(({ text }) => whereaboutsOf(text).filter(({ kind }) => kind === 'address'));
}

/** Of hosts that Terraform creates only a reference is known. */
function hasForeignHost({ pointer }: Use, subject: Subject): boolean {
  return needsAt(subject, pointer).some((need) => !isService(need) && typeof need.host === 'string');
}

/** Services whose ARNs tell how something is kept and who may use it, not what is read or written. */
const besides: readonly string[] = ['acm', 'iam', 'kms', 'secretsmanager', 'sns', 'sts'];

/** The ARNs in a source or sink of what it reads or writes. */
export function arnsIn({ config, pointer }: Use): (Arn & { readonly text: string })[] {
  return textsIn(config, pointer).flatMap(({ text }) => {
    const arn = readArn(text);
    return arn === undefined || besides.includes(arn.service) ? [] : [{ ...arn, text }];
  });
}
