// References to resources that are there or not: `aws_sqs_queue.a.arn` becomes `aws_sqs_queue.a[0].arn` where there
// certainly is one, and `one(aws_sqs_queue.a[*].arn)` where there may be none: null, then.
import { readTemplate, type Step, type Traversal } from '../terraform/template';
import { isKnown, type Guard } from './guards';

/**
 * @param counted address of a resource → what must hold that there is one
 * @param holds what certainly does where the text is evaluated
 */
export function indexed(text: string, counted: ReadonlyMap<string, readonly Guard[]>, holds: readonly Guard[]): string {
  if (counted.size === 0) return text;
  let [written, at] = ['', 0];
  for (const traversal of readTemplate(text).traversals) {
    const { address, steps } = resourceOf(traversal);
    const guards = counted.get(address);
    const [first] = steps;
    if (guards === undefined || (first !== undefined && 'index' in first)) continue;
    const isThere = guards.every((guard) => isKnown(guard, holds));
    const further = steps.map(stepText).join('');
    written += text.slice(at, traversal.from) + (isThere ? `${address}[0]${further}` : `one(${address}[*]${further})`);
    at = traversal.from + traversal.text.length;
  }
  return written + text.slice(at);
}

function resourceOf({ root, steps }: Traversal): { readonly address: string; readonly steps: readonly Step[] } {
  const named = root === 'data' ? 2 : 1;
  return { address: `${root}${steps.slice(0, named).map(stepText).join('')}`, steps: steps.slice(named) };
}

const stepText = (step: Step): string => ('name' in step ? `.${step.name}` : `[${step.index}]`);
