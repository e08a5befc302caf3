// The Amazon States Language, as far as we write it: the query language is JSONata. A definition is plain data, so that
// it can be read, checked and run without Terraform. Source: Step Functions developer guide, "State machine structure"
// and "Transforming data with JSONata".

/** A JSONata expression between `{%` and `%}`, which the service evaluates. Only `expression.ts` writes one. */
export type Expression = `{% ${string} %}`;

/** JSON in which a text that is an expression stands for its value. */
export type Template =
  string | number | boolean | null | readonly Template[] | { readonly [key: string]: Template | undefined };

/** Variables that a state sets for those after it. */
export type Assignment = Readonly<Record<string, Template>>;

export interface Retry {
  readonly ErrorEquals: readonly string[];
  /** Seconds before the first try again. */
  readonly IntervalSeconds: number;
  readonly BackoffRate: number;
  readonly MaxAttempts: number;
  /** Seconds between two tries at the most. */
  readonly MaxDelaySeconds: number;
}

export interface Catch {
  readonly ErrorEquals: readonly string[];
  readonly Assign?: Assignment;
  readonly Next: string;
}

interface Commented {
  /** What the state is for, for those who look at an execution. */
  readonly Comment: string;
}

export interface Task extends Commented {
  readonly Type: 'Task';
  readonly Resource: string;
  readonly Arguments: { readonly [key: string]: Template };
  readonly TimeoutSeconds: number;
  readonly Assign?: Assignment;
  readonly Retry: readonly Retry[];
  readonly Catch?: readonly Catch[];
  readonly Next: string;
}

export interface ChoiceRule {
  readonly Condition: Expression;
  readonly Next: string;
}

export interface Choice extends Commented {
  readonly Type: 'Choice';
  readonly Choices: readonly ChoiceRule[];
  readonly Default: string;
}

export interface Wait extends Commented {
  readonly Type: 'Wait';
  readonly Seconds: number | Expression;
  readonly Assign?: Assignment;
  readonly Next: string;
}

export interface Pass extends Commented {
  readonly Type: 'Pass';
  readonly Assign: Assignment;
  readonly Next: string;
}

/** Ends the execution well; its output says what came of it. */
export interface Succeed extends Commented {
  readonly Type: 'Succeed';
  readonly Output: Template;
}

/** Ends the execution so that an alarm rings. */
export interface Fail extends Commented {
  readonly Type: 'Fail';
  readonly Error: string;
  readonly Cause: string;
}

export type State = Task | Choice | Wait | Pass | Succeed | Fail;

/** By their names, in the order in which people read them. */
export type States = Readonly<Record<string, State>>;

export interface StateMachine {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
  readonly StartAt: string;
  /** Of a whole execution. */
  readonly TimeoutSeconds: number;
  readonly States: States;
}
