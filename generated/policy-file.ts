// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * Always flinkform/v1.
 */
export type VersionOfThisFormat = "flinkform/v1"
/**
 * Always Policy.
 */
export type KindOfDocument = "Policy"
/**
 * The profile that this file changes; the command line's --profile wins.
 */
export type Profile = ("dev" | "production" | "regulated")
/**
 * Rules that are newer only warn, so that an upgrade of flinkform fails nobody's pull request; raise it once they are heeded. The newest when left out.
 */
export type VersionOfTheRules = number
/**
 * How grave a finding is; off leaves the rule out.
 */
export type GravityOrOff = ("critical" | "high" | "medium" | "low" | "info" | "off")
/**
 * KPUs that the account may use in one application: 64 unless AWS has raised it. Specs and plans are held against it, whatever compute.kpuQuota of a spec says.
 */
export type KPUQuota = number
/**
 * The least days that a log group keeps its events.
 */
export type LeastRetentionOfLogs = number
/**
 * The least hours that a source keeps records, so that a job that stood still can catch up.
 */
export type RecoveryWindow = number
/**
 * The most KPUs of an application, at rest (FLK4039) and as far as automatic scaling may go (FLK4006).
 */
export type MostKPUs = number
/**
 * US dollars a month that the KPUs of the applications in one stack or file may cost at rest (FLK4040); that automatic scaling may cost more is a finding of its own, which fails nothing (FLK4006). flinkform cost reckons all the rest.
 */
export type MonthlyBudget = number
/**
 * A Region.
 */
export type Region = string
/**
 * The Regions that things may stand in.
 * 
 * @minItems 1
 */
export type AllowedRegions = Region[]
/**
 * A runtime of the service.
 */
export type Runtime = string
/**
 * The runtimes that an application may have.
 * 
 * @minItems 1
 */
export type AllowedRuntimes = Runtime[]
/**
 * A key.
 */
export type KeyOfATag = string
/**
 * Keys that the tags of an application must have (FLK4038): found missing in a spec, whose provider adds what the spec says, and in a plan; undecided in a configuration that does not say which tags its provider adds.
 */
export type RequiredTags = KeyOfATag[]
/**
 * The type of Terraform resources that the rule is for; left out, it is for the spec.
 */
export type TypeOfResources = string
/**
 * The argument (blocks joined by dots), or the field of the spec; * stands for any name.
 */
export type Path = string
/**
 * How the value is compared. like takes * for any text.
 */
export type Operator = ("equals" | "differs" | "one-of" | "none-of" | "at-least" | "at-most" | "like" | "unlike" | "set" | "not-set")
/**
 * What it is compared with: a list for one-of and none-of; nothing for set and not-set. A list is equal to one that has the same values as often, in whatever order.
 */
export type Value = unknown
/**
 * What is wrong, as the report says it.
 */
export type Message = string
/**
 * What to write instead.
 */
export type WhatToDo = string
/**
 * How grave a finding is.
 */
export type Gravity = ("critical" | "high" | "medium" | "low" | "info")
/**
 * A field that a waiver may leave out otherwise.
 */
export type FieldOfAWaiver = ("owner" | "expires" | "target")
/**
 * What each waiver must have: nothing besides rule and reason in the profiles dev and production, owner and expires in regulated.
 */
export type RequiredOfWaivers = FieldOfAWaiver[]
/**
 * The last day of a waiver is at most so many days after the day of the run; a waiver without one lasts too long. No such bound in the profiles dev and production, 365 in regulated.
 */
export type MostDaysOfAWaiver = number
/**
 * The code of the rule, or the name of a rule of the team.
 */
export type WaivedRule = string
/**
 * The address of the resource or of its module, or the field of the spec; all findings of the rule when left out.
 */
export type Target = string
/**
 * The name of the one stack in which it is accepted (or the plan's file, where no stack is known, as the report names it); every stack when left out.
 */
export type StackOfTheTarget = string
/**
 * Why it is accepted: every report shows it.
 */
export type Reason = string
/**
 * Who answers for it.
 */
export type Owner = string
/**
 * The last day on which it holds; afterwards it fails.
 */
export type LastDay = string
/**
 * Findings that are accepted for a time: they stay visible in every report.
 * 
 * @maxItems 1000
 */
export type Waivers = OwnedWaiver[]

/**
 * What a team asks of its Flink applications in a pull request: a profile, what differs from it, rules of its own, and what is accepted.
 */
export interface PolicyFile {
apiVersion: VersionOfThisFormat
kind: KindOfDocument
extends?: Profile
policyVersion?: VersionOfTheRules
gravity?: GravityOfRules
thresholds?: Thresholds
rules?: RulesOfTheTeam
waiverTerms?: TermsOfWaivers
waivers?: Waivers
}
/**
 * The code of a rule, and how grave what it finds is here; off leaves the rule out.
 */
export interface GravityOfRules {
[k: string]: GravityOrOff
}
/**
 * What the rules compare with; the profile's own where one is left out. What breaks monthlyBudget, mostKpus, regions, runtimes or requiredTags of this file is high, so it fails the gate, unless gravity says otherwise of the rule.
 */
export interface Thresholds {
kpuQuota?: KPUQuota
logRetentionDays?: LeastRetentionOfLogs
recoveryHours?: RecoveryWindow
mostKpus?: MostKPUs
monthlyBudget?: MonthlyBudget
regions?: AllowedRegions
runtimes?: AllowedRuntimes
requiredTags?: RequiredTags
}
/**
 * Rules of its own as data, by name: what an argument of resources, or a field of the spec, must be.
 */
export interface RulesOfTheTeam {
[k: string]: TeamRule
}
/**
 * What an argument of resources or a field of the spec must be. It fails the gate: its gravity is high when left out.
 */
export interface TeamRule {
resources?: TypeOfResources
path: Path
operator: Operator
value?: Value
message: Message
fix?: WhatToDo
gravity?: Gravity
}
/**
 * What a waiver must say to count in flinkform policy, wherever it stands: one in a spec may leave out owner and last day otherwise. What is left out is as the profile has it.
 */
export interface TermsOfWaivers {
require?: RequiredOfWaivers
mostDays?: MostDaysOfAWaiver
}
/**
 * What is accepted, where, why, by whom and until when.
 */
export interface OwnedWaiver {
rule: WaivedRule
target?: Target
stack?: StackOfTheTarget
reason: Reason
owner: Owner
expires: LastDay
}
