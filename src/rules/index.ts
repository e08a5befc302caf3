// All rules about Terraform. The order does not matter: what they find is sorted before anyone sees it.
import { catalogueRules } from './catalogue';
import { changeRules } from './change';
import { flinkRules } from './flink';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [...flinkRules, ...changeRules, ...catalogueRules];
