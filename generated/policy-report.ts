// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * Always 1; changes that break a reader come with another.
 */
export type VersionOfTheReport = 1
/**
 * Whether the gate lets it pass. What could not be judged never passes; what holds nothing that a rule looks at is let through and not approved.
 */
export type Verdict = ("passed" | "failed" | "nothing to judge" | "could not be judged")
/**
 * The profile of rules.
 */
export type ReportedProfile = ("dev" | "production" | "regulated")
/**
 * From this gravity on the gate fails.
 */
export type Threshold = ("critical" | "high" | "medium" | "low" | "info")
/**
 * Findings that make the gate fail.
 */
export type BlockingFindings = number
/**
 * Findings that count, and are below the threshold.
 */
export type FurtherFindings = number
/**
 * Findings that do not count.
 */
export type AcceptedFindings = number
/**
 * What rules could not decide.
 */
export type UndecidedVerdicts = number
/**
 * Verdicts of rules on resources that are as they should be.
 */
export type AllPassedVerdicts = number
/**
 * The name of the stack, or the file.
 */
export type NameOfTheSubject = string
/**
 * The file that was judged.
 */
export type FileOfTheSubject = string
/**
 * What kind of file it is.
 */
export type Stage = ("spec" | "configuration" | "plan")
/**
 * The environment of the spec.
 */
export type EnvironmentOfTheSubject = string
/**
 * The name of the stack that was compiled to it; absent for what others have written.
 */
export type StackOfTheSubject = string
/**
 * The code of the rule, or the name of a rule of the team.
 */
export type ReportedRule = string
/**
 * What the rule is about.
 */
export type ReportedTitle = string
/**
 * How grave it is under this policy.
 */
export type ReportedGravity = ("critical" | "high" | "medium" | "low" | "info")
/**
 * What is wrong: one sentence without a full stop.
 */
export type ReportedMessage = string
/**
 * What the rule asks for.
 */
export type ExpectedValue = string
/**
 * What is there; what is sensitive is hidden.
 */
export type FoundValue = string
/**
 * What happens when nobody cares.
 */
export type ReportedReasonOfTheRule = string
/**
 * What to write.
 */
export type ReportedFix = string
/**
 * The address of the resource in Terraform.
 */
export type ReportedAddress = string
/**
 * The argument that decides.
 */
export type ReportedArgument = string
/**
 * The field of the spec, as explain takes it.
 */
export type ReportedField = string
/**
 * The stack in which it is, or the file where no stack is known: what a waiver names.
 */
export type ReportedStack = string
/**
 * The file, relative to the folder of the run, with forward slashes.
 */
export type ReportedFile = string
/**
 * The line of the first character, from 1.
 */
export type FirstLine = number
/**
 * The column of the first character in UTF-16 units, from 1.
 */
export type FirstColumn = number
/**
 * The line where it ends.
 */
export type LastLine = number
/**
 * The column just behind the last character.
 */
export type EndColumn = number
/**
 * What the finding is recognised by in the next run: it depends on no line.
 */
export type Fingerprint = string
/**
 * A waiver, the baseline, or a comment that another tool reads.
 */
export type AcceptedBy = ("waiver" | "baseline" | "skip")
/**
 * Why it is accepted.
 */
export type ReportedReason = string
/**
 * Who answers for it.
 */
export type ReportedOwner = string
/**
 * The last day on which it holds.
 */
export type ReportedLastDay = string
/**
 * The gravest first, then by place; accepted ones too.
 */
export type ReportedFindings = ReportedFinding[]
/**
 * The code of the rule, or the name of a rule of the team.
 */
export type UndecidedRule = string
/**
 * What the rule tells when it finds something.
 */
export type UndecidedTitle = string
/**
 * The address of the resource in Terraform, or the field of the spec.
 */
export type UndecidedAddress = string
/**
 * What is not known, and why: a sentence without a full stop.
 */
export type UndecidedMessage = string
/**
 * What rules could not decide.
 */
export type ReportedOpenQuestions = ReportedOpenQuestion[]
/**
 * Verdicts of rules on resources that are as they should be.
 */
export type PassedVerdicts = number
/**
 * Resources that some rule looked at.
 */
export type JudgedResources = number
/**
 * A sentence.
 */
export type ReasonWhyItWasNotJudged = string
/**
 * Sentences; with one of them there is no verdict.
 */
export type ReasonsWhyItWasNotJudged = ReasonWhyItWasNotJudged[]
/**
 * One for each subject.
 */
export type Judgements = ReportedJudgement[]
/**
 * What is said of waivers and of the policy itself.
 */
export type FindingsAboutThePolicy = ReportedFinding[]
/**
 * The code, as explain takes it.
 */
export type DiagnosticCode = string
/**
 * How severe it is.
 */
export type DiagnosticSeverity = ("error" | "warning" | "info")
/**
 * One sentence without a full stop.
 */
export type DiagnosticMessage = string
/**
 * The file, relative to the folder of the run, with forward slashes.
 */
export type DiagnosticReportedFile = string
/**
 * The line of the first character, from 1.
 */
export type DiagnosticFirstLine = number
/**
 * The column of the first character in UTF-16 units, from 1.
 */
export type DiagnosticFirstColumn = number
/**
 * The line where it ends.
 */
export type DiagnosticLastLine = number
/**
 * The column just behind the last character.
 */
export type DiagnosticEndColumn = number
/**
 * The place in the merged spec.
 */
export type DiagnosticPointer = string
/**
 * What stands there.
 */
export type DiagnosticNote = string
/**
 * The file, relative to the folder of the run, with forward slashes.
 */
export type SecondReportedFile = string
/**
 * The line of the first character, from 1.
 */
export type SecondFirstLine = number
/**
 * The column of the first character in UTF-16 units, from 1.
 */
export type SecondFirstColumn = number
/**
 * The line where it ends.
 */
export type SecondLastLine = number
/**
 * The column just behind the last character.
 */
export type SecondEndColumn = number
/**
 * What would be right.
 */
export type DiagnosticExpectation = string
/**
 * What is there.
 */
export type DiagnosticFinding = string
/**
 * A word.
 */
export type DiagnosticSuggestion = string
/**
 * Nearest valid words, best first.
 */
export type DiagnosticSuggestions = DiagnosticSuggestion[]
/**
 * A word.
 */
export type DiagnosticChoice = string
/**
 * What would be allowed here.
 */
export type DiagnosticChoices = DiagnosticChoice[]
/**
 * The next step.
 */
export type DiagnosticHelp = string
/**
 * Why something could not be judged at all.
 */
export type ReportedProblems = ReportedDiagnostic[]
/**
 * It changes; or the change makes it no more, and nothing ends what runs; or it could not be compared.
 */
export type WhatBecomesOfIt = ("changed" | "leaving" | "not compared")
/**
 * The name of the stack.
 */
export type ChangedStack = string
/**
 * What it does to the running job and its state.
 */
export type Impact = ("nothing" | "restart" | "restart with state risk" | "replacement" | "data loss")
/**
 * The address of the resource in Terraform.
 */
export type ChangedAddress = string
/**
 * The argument of the application that changes.
 */
export type ChangedArgument = string
/**
 * What Terraform does with the resource.
 */
export type ActionOfTerraform = string
/**
 * Each resource and each argument of the application that changes, with its impact.
 */
export type PartsOfTheChange = ReportedPart[]
/**
 * The address of the resource in Terraform.
 */
export type AddressAtRisk = string
/**
 * What is lost, or why state may not fit.
 */
export type ReasonOfTheRisk = string
/**
 * What is lost, and why state may not fit.
 */
export type AtRisk = ReportedRisk[]
/**
 * A sentence without a full stop.
 */
export type FirstStep = string
/**
 * What to do before the change is applied, in this order.
 */
export type FirstSteps = FirstStep[]
/**
 * US dollars a month more at the size of now, less when negative. Absent where nobody knows.
 */
export type MonthlyDifference = number
/**
 * The spec that made it.
 */
export type FileOfALeavingStack = string
/**
 * In words that follow the name and a colon.
 */
export type WhyItIsNotCompared = string
/**
 * What becomes of the stacks that the base revision has. Absent where no base is named; it decides nothing of the verdict.
 */
export type ChangesOfStacks = ReportedChange[]

/**
 * What `flinkform policy --format json` prints.
 */
export interface PolicyReport {
version: VersionOfTheReport
verdict: Verdict
profile: ReportedProfile
failOn: Threshold
counts: ReportedCounts
judgements: Judgements
about: FindingsAboutThePolicy
problems: ReportedProblems
changes?: ChangesOfStacks
}
/**
 * How many of each kind there are.
 */
export interface ReportedCounts {
blocking: BlockingFindings
further: FurtherFindings
accepted: AcceptedFindings
undecided: UndecidedVerdicts
passed: AllPassedVerdicts
}
/**
 * What was found in one subject.
 */
export interface ReportedJudgement {
subject: ReportedSubject
findings: ReportedFindings
undecided: ReportedOpenQuestions
passed: PassedVerdicts
resources: JudgedResources
unjudged: ReasonsWhyItWasNotJudged
}
/**
 * What was judged: a stack of a spec, or a file.
 */
export interface ReportedSubject {
name: NameOfTheSubject
file: FileOfTheSubject
stage: Stage
environment?: EnvironmentOfTheSubject
stack?: StackOfTheSubject
}
/**
 * One thing that is wrong.
 */
export interface ReportedFinding {
rule: ReportedRule
title: ReportedTitle
gravity: ReportedGravity
message: ReportedMessage
expected?: ExpectedValue
found?: FoundValue
why: ReportedReasonOfTheRule
fix: ReportedFix
address?: ReportedAddress
path?: ReportedArgument
specPath?: ReportedField
stack?: ReportedStack
location?: ReportedPlace
fingerprint: Fingerprint
accepted?: ReportedAcceptance
}
/**
 * Where it is written.
 */
export interface ReportedPlace {
file: ReportedFile
line: FirstLine
column: FirstColumn
endLine: LastLine
endColumn: EndColumn
}
/**
 * Why a finding does not count.
 */
export interface ReportedAcceptance {
by: AcceptedBy
reason: ReportedReason
owner?: ReportedOwner
expires?: ReportedLastDay
}
/**
 * What a rule could not decide.
 */
export interface ReportedOpenQuestion {
rule: UndecidedRule
title: UndecidedTitle
address: UndecidedAddress
message: UndecidedMessage
}
/**
 * Why something could not be judged at all, as validate tells it.
 */
export interface ReportedDiagnostic {
code: DiagnosticCode
severity: DiagnosticSeverity
message: DiagnosticMessage
file?: DiagnosticReportedFile
line?: DiagnosticFirstLine
column?: DiagnosticFirstColumn
endLine?: DiagnosticLastLine
endColumn?: DiagnosticEndColumn
pointer?: DiagnosticPointer
because?: DiagnosticSecondPlace
expected?: DiagnosticExpectation
found?: DiagnosticFinding
suggestions?: DiagnosticSuggestions
allowed?: DiagnosticChoices
help?: DiagnosticHelp
}
/**
 * A second place that explains the first.
 */
export interface DiagnosticSecondPlace {
note: DiagnosticNote
file?: SecondReportedFile
line?: SecondFirstLine
column?: SecondFirstColumn
endLine?: SecondLastLine
endColumn?: SecondEndColumn
}
/**
 * What becomes of one stack.
 */
export interface ReportedChange {
became: WhatBecomesOfIt
stack: ChangedStack
impact?: Impact
parts?: PartsOfTheChange
atRisk?: AtRisk
first?: FirstSteps
monthly?: MonthlyDifference
file?: FileOfALeavingStack
why?: WhyItIsNotCompared
}
/**
 * One thing that the change does to a stack.
 */
export interface ReportedPart {
address: ChangedAddress
path?: ChangedArgument
action: ActionOfTerraform
impact: Impact
}
/**
 * What no further apply gives back.
 */
export interface ReportedRisk {
address: AddressAtRisk
why: ReasonOfTheRisk
}
