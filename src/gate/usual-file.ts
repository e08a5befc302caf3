// Where a team's policy stands when nobody says so.
export const usualPolicyFile = 'flinkform.policy.yaml';
