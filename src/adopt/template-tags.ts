// The short forms of functions in a template of CloudFormation that is written in YAML. Source:
// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html.
import type { Json } from '../document/document';

/** `!Ref a` is `{Ref: a}`, and `!GetAtt a.b` is `{Fn::GetAtt: [a, b]}`; what is no function has no meaning. */
export function longForm(tag: string, value: Json): Json {
  const [, name] = /^!([A-Za-z]+)$/.exec(tag) ?? [];
  if (name === undefined) return value;
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  if (name !== 'GetAtt' || typeof value !== 'string') return { [`Fn::${name}`]: value };
  const dot = value.indexOf('.');
  return { 'Fn::GetAtt': dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)] };
}
