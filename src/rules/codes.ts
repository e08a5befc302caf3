// What the codes of rules mean to the compiler.
import { rules } from './index';

/** Whether it is the code of a rule about Terraform. */
export function isRule(code: string): boolean {
  return rules.some((rule) => rule.code === code);
}

/** All of them, in the order of the rules. */
export function ruleCodes(): readonly string[] {
  return rules.map(({ code }) => code);
}

/** The compiler's own codes for the same; none for what is no rule. */
export function compilerCodes(code: string): readonly string[] {
  return rules.find((rule) => rule.code === code)?.compiler ?? [];
}
