// Comments by which a team has told another tool to leave a finding alone, as that tool reads them. What a tool reads
// with a condition that we do not know (a workspace, the value of an argument, every rule) is left alone.
import type { HclBlock, HclComment } from './hcl-blocks';

/** One rule of one tool that is skipped for a resource or a module. */
export interface SkipComment {
  readonly tool: 'checkov' | 'trivy';
  /** As it is written: `CKV_AWS_158`, `AVD-AWS-0017`, `aws-cloudwatch-log-group-customer-key`. */
  readonly id: string;
  readonly reason: string;
  /** `2027-01-31`: the last day. */
  readonly expires?: string;
  readonly line: number;
}

export function skipComments({ kind, within, above }: HclBlock): SkipComment[] {
  const inResource = kind === 'resource' ? within : [];
  return [...inResource.flatMap(ofCheckov), ...[...above, ...inResource].flatMap(ofTrivy)];
}

/** Source: checkov/common/comment/enum.py of bridgecrewio/checkov; it stands in the braces of the resource. */
function ofCheckov({ text, line }: HclComment): SkipComment[] {
  const [found, id, reason = ''] = /(?:checkov|bridgecrew|cortex):skip= *(\w+)(?::([^\n]*))?/.exec(text) ?? [];
  return found === undefined || id === undefined ? [] : [{ tool: 'checkov', id, line, reason: reasonIn(reason) }];
}

/**
 * Source: "Inline comments" in Trivy's documentation: above a resource or a module, or beside an argument; several of
 * them in one comment. Which argument a finding is about Trivy knows by the line; here it is the resource that counts.
 */
function ofTrivy({ text, line }: HclComment): SkipComment[] {
  const words = text.trim().split(/\s+/);
  const own = words.map((word) => /^(?:trivy|tfsec):ignore:([\w-]+)(?::exp:(\d{4}-\d{2}-\d{2}))?$/.exec(word));
  const reason = reasonIn(words.filter((word) => !/^(trivy|tfsec):ignore/.test(word)).join(' '));
  return own.flatMap((match) => {
    const [, id, expires] = match ?? [];
    return id === undefined ? [] : [{ tool: 'trivy', id, line, reason, ...(expires !== undefined && { expires }) }];
  });
}

function reasonIn(text: string): string {
  return text.trim() === '' ? 'no reason is given' : text.trim();
}
