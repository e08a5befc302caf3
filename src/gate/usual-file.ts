// Where a team's policy stands when nobody says so.
export const usualPolicyFile = 'flinkform.policy.yaml';

/** What somebody may have called it instead: nobody reads these unless they are named. */
export const nearlyUsual: readonly string[] = ['flinkform.policy.yml', 'flinkform.policy.json'];
