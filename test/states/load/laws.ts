// What must hold of every history of a scaled application, whatever the load was: each law says in words what broke it.
import type { History } from './simulate';

export interface Limits {
  /** KPU. */
  readonly min: number;
  readonly max: number;
  /** Seconds. */
  readonly cooldown: number;
  readonly parallelismPerKpu: number;
}

export type Law = (history: History, limits: Limits) => readonly string[];

const withinBounds: Law = ({ changes }, { min, max, parallelismPerKpu }) =>
  changes
    .map(({ at, parallelism }) => ({ at, kpu: parallelism / parallelismPerKpu }))
    .filter(({ kpu }) => kpu < min || kpu > max)
    .map(({ at, kpu }) => `at ${at} s it goes to ${kpu} KPU, outside ${min} to ${max}`);

const wholeKpu: Law = ({ changes }, { parallelismPerKpu }) =>
  changes
    .filter(({ parallelism }) => parallelism % parallelismPerKpu !== 0)
    .map(({ at, parallelism }) => `at ${at} s it goes to ${parallelism} slots, which is no number of whole KPU`);

const restsBetween: Law = ({ changes }, { cooldown }) =>
  changes.slice(1).flatMap(({ at }, index) => {
    const rest = at - (changes[index]?.at ?? 0);
    return rest < cooldown
      ? [`at ${at} s it changes ${rest} s after the last time, the cool-down is ${cooldown} s`]
      : [];
  });

const changesSomething: Law = ({ changes }) =>
  changes
    .slice(1)
    .flatMap(({ at, parallelism }, index) =>
      parallelism === changes[index]?.parallelism ? [`at ${at} s it restarts the job for nothing`] : [],
    );

/** When the load has stayed as it is for long: no alarm is left on but where a bound is reached. */
const endsRight: Law = ({ kpu, alarms }, { min, max }) => {
  const last = kpu.at(-1) ?? 0;
  return [
    ...(alarms.out && last < max ? [`it ends with ${last} KPU, and more are wanted`] : []),
    ...(alarms.in && last > min ? [`it ends with ${last} KPU, and fewer would do`] : []),
  ];
};

const nothingFails: Law = ({ told }) =>
  [...told.outcomes].flatMap(([name, outcome]) =>
    outcome.status === 'SUCCEEDED' ? [] : [`${name} ends ${outcome.status}: ${outcome.error}: ${outcome.cause}`],
  );

export const laws: Readonly<Record<string, Law>> = {
  withinBounds,
  wholeKpu,
  restsBetween,
  changesSomething,
  endsRight,
  nothingFails,
};

/** All that breaks one of the laws, with its name. */
export function broken(
  history: History,
  limits: Limits,
  held: Readonly<Record<string, Law>> = laws,
): readonly string[] {
  return Object.entries(held).flatMap(([name, law]) => law(history, limits).map((problem) => `${name}: ${problem}`));
}
