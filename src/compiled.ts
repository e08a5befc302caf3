// What the compiler takes, and what it yields: as far as it came, the result of every stage.
import type { InspectCode } from './facts/code-file';
import type { Concealment } from './concealment/conceal';
import type { Diagnostic } from './diagnostics/diagnostic';
import type { Document, Source } from './document/document';
import type { Variables } from './schema/variable';
import type { NormalNetworkStack } from './network-stack';
import type { FoundContract } from './reach/found-contract';
import type { NormalApplication } from './normalise';
import type { Configuration } from './override';
import type { AnyPlan, NetworkPlan, Plan } from './plan';
import type { Declared } from './reach/declared';
import type { Surroundings } from './reach/surroundings';
import type { Reached as ReachedNeed } from './reach/trace';
import type { FindOfferings } from './offering';
import type { Input } from './split';
import type { Synth } from './synth';

export type { Input };

/** Looks for what is known of a network, by its whole name. */
export type FindContract = (network: string) => FoundContract | undefined;

/** An environment of a spec: what `--env` names, and the file that says what differs in it. */
export interface Environment {
  readonly name: string;
  readonly overlay: Input;
}

export interface Request {
  readonly base: Input;
  /** The environment asked for. Without one the base file is compiled alone. */
  readonly environment?: Environment;
  /** What is laid on these, in order: what `--overlay` names. */
  readonly further?: readonly Input[];
  /** The other environments of the spec: only compared with this one. */
  readonly others?: readonly Environment[];
  /** What `${env.NAME}` may name. */
  readonly variables: Variables;
  readonly inspectCode: InspectCode;
  /** What is known of a network that is a stack of its own, by its name; nothing when left out. */
  readonly findContract?: FindContract;
  /** The applications whose sources and sinks `createdBy` may name; nothing when left out. */
  readonly findOfferings?: FindOfferings;
  /** The names of all networks of which something is known. */
  readonly networks?: readonly string[];
  /** What is known of networks that exist, besides what the spec says of them. */
  readonly declared?: Declared;
  /** Tell what is waived as if it were not: somebody else judges the waivers. */
  readonly unwaived?: true;
  /** The last stage, which loads CDKTF. Without it the compiler stops at the configuration. */
  readonly synth?: Synth;
}

/** What every compilation tells, however far it came. */
interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** For code frames: what may be a secret is blotted out. */
  readonly sources: readonly Pick<Source, 'file' | 'text'>[];
  /** What no report may show of this spec. */
  readonly concealment: Concealment;
}

/** Keys of stages that were not reached. */
type Without<Key extends string> = { readonly [key in Key]?: undefined };

interface Configured {
  readonly normalised: NormalApplication;
  readonly plan: Plan;
  /** What Terraform would read, as plain data. */
  readonly configuration: Configuration;
  /** The paths to everything that it needs, in the network that the configuration makes and that is declared. */
  readonly needs: readonly ReachedNeed[];
  /** The network of another stack that the application stands in, where more than its zones is known of it. */
  readonly surroundings?: Surroundings;
}

interface Synthesised extends Configured {
  /** Path below the output folder → text. Present only without errors. */
  readonly files: ReadonlyMap<string, string>;
}

/** The keys of what is made of an application, and of a network. */
type OfApplication = 'normalised' | 'plan' | 'needs' | 'surroundings';
type OfNetwork = 'networkStack' | 'networkPlan';

/** What was made of a network that is a stack of its own. */
export type MadeNetwork = Without<OfApplication> &
  (
    | ({ readonly networkStack: NormalNetworkStack } & Without<'networkPlan' | 'configuration' | 'files'>)
    | {
        readonly networkStack: NormalNetworkStack;
        readonly networkPlan: NetworkPlan;
        readonly configuration: Configuration;
        readonly files?: ReadonlyMap<string, string>;
      }
  );

/** What was made of an application: who holds the result of a stage holds those of all stages before it. */
export type Made =
  | (Pick<Configured, 'normalised'> &
      Without<'plan' | 'configuration' | 'needs' | 'surroundings' | 'files' | OfNetwork>)
  | (Pick<Configured, 'normalised' | 'plan'> &
      Without<'configuration' | 'needs' | 'surroundings' | 'files' | OfNetwork>)
  | (Configured & Without<'files' | OfNetwork>)
  | (Synthesised & Without<OfNetwork>);

/** What was made of the files of a spec. */
export type Reached =
  | Without<'document' | keyof Synthesised | OfNetwork>
  | ({ readonly document: Document } & (Made | MadeNetwork | Without<keyof Synthesised | OfNetwork>));

/** As far as the compiler came, and everything it has to say. */
export type Compiled = Report & Reached;

/** The plan of whatever stack was compiled, if the compiler came so far. */
export function plannedStack({ plan, networkPlan }: Compiled): AnyPlan | undefined {
  return plan ?? networkPlan;
}
