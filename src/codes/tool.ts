// FLK9xxx: the tool and its surroundings, not the spec.
import type { CodeEntry } from './entry';

export const toolCodes = {
  FLK9001: {
    title: 'A file cannot be read',
    why: 'It is missing, a directory, or not readable by this user.',
    fix: 'Check the path and its permissions.',
  },
  FLK9002: {
    title: 'The output cannot be written',
    why:
      'The folder is not writable, is in the way of another file, holds the manifest of another program, or ' +
      'the disk is full. The root of the file system, a home folder and a folder that contains the working ' +
      'directory are never written to.',
    fix: 'Choose another folder with `--out`, or mend this one.',
  },
  FLK9003: {
    title: 'The environment or the overlay does not exist',
    why:
      'There is no overlay file for it: `orders.prod.yaml` for `--env prod`, `orders.eu.overlay.yaml` for ' +
      '`--overlay eu`.',
    fix: 'Use one of the existing ones, or write the overlay file.',
  },
  FLK9004: {
    title: 'No spec was given',
    why: 'There is nothing to do.',
    fix: 'Name a spec file or a folder of specs.',
  },
  FLK9005: {
    title: 'Two specs have the same stack name',
    why:
      'They would write the same files and own the same AWS names. A warning tells of one spec whose stack was ' +
      'compiled with other overlays of `--overlay` before.',
    fix: 'Change `metadata.name` or `metadata.environment` of one of them; with `--overlay`, say them in the overlay.',
  },
  FLK9006: {
    title: 'The compiled configuration does not conform to the AWS provider',
    why: 'This is a bug of flinkform, or of an override.',
    fix: 'Check the overrides named in the message; otherwise report the bug with the spec.',
  },
  FLK9007: {
    title: 'The committed output is stale',
    why:
      '`--check` compares what would be written with what is there: files that are missing, differ, or are ' +
      'left over from earlier runs.',
    fix: 'Run `flinkform synth` and commit the result; with `--prune` where a stack is left over.',
  },
  FLK9008: {
    title: 'Two specs keep their Terraform state in one place',
    why: 'Applying one stack would destroy the other.',
    fix: 'Give each its own `aws.backend.key`, with `${metadata.name}` in it.',
  },
  FLK9010: {
    title: 'Two environments of a spec have the same stack name',
    why: 'Each would overwrite the other: same files, same AWS names, and the settings of whichever came last.',
    fix: 'Leave `metadata.name` to the base file and `metadata.environment` to `--env`.',
  },
  FLK9011: {
    title: 'Two environments of a spec keep their Terraform state in one place',
    why: 'Applying one would destroy the other.',
    fix: 'Put `${metadata.environment}` into `aws.backend.key`, or give each environment a bucket of its own.',
  },
  FLK9012: {
    title: 'A stack is left over in the output folder',
    why:
      'It was compiled from a spec that has another stack name now, or that is not there any more. What it ' +
      'made in AWS stays until somebody destroys it, and for that its files and its state are needed.',
    fix:
      'Destroy what it made (`terraform destroy` in its folder), then run `flinkform synth --prune`, which ' +
      'removes its files but no state. A stack whose state on this machine still has resources stays.',
  },
  FLK9013: {
    title: 'Not every problem is shown',
    why:
      'A stage puts its first 100 problems of each severity into words and counts the others: mostly they ' +
      'have one cause.',
    fix: 'Mend those that are shown, and run it again.',
  },
  FLK9014: {
    title: 'The output folder holds other files',
    why:
      '`manifest.json` and `stacks/` are written beside files that have nothing to do with them. It is said ' +
      'before flinkform writes there for the first time.',
    fix: 'Choose a folder of its own with `--out`, or leave it so.',
  },
  FLK9015: {
    title: 'Several specs do not fit in one picture',
    why: 'A file of Graphviz, or an SVG, holds the picture of one application.',
    fix: 'Name one spec, or leave `--format` out: then each spec becomes a block of Mermaid, one after another.',
  },
  FLK9016: {
    title: 'An answer of the AWS CLI cannot be read',
    why:
      '`reach --live` reads the files of a folder that are named *.json, each with one answer of the AWS CLI as it ' +
      'is: the key of the answer (`Vpcs`, `Subnets`, ...) says what it is of, not the name of the file. Nothing is ' +
      'proven from an answer that is half understood.',
    fix: 'Write the file again with the command that the reference of `reach --live` has for it.',
  },
  FLK9017: {
    title: 'An answer of the AWS CLI leaves off before its end',
    why:
      'It holds a token for the rest. What a list does not have is there, or is not: paths that depend on it are ' +
      'assumed.',
    fix: 'Ask without `--max-items` and `--no-paginate`: then the AWS CLI asks for all pages.',
  },
  FLK9018: {
    title: 'There is nothing to ask the Reachability Analyzer',
    why:
      'Its paths begin at network interfaces that exist. Those of an application are made by the service when it ' +
      'starts; an application in no VPC has none. A folder of `--analyzer` is for one application.',
    fix:
      'Start the application, write the answer of `aws ec2 describe-network-interfaces` for its VPC into the folder, ' +
      'and name one spec.',
  },
  FLK9019: {
    title: 'The Reachability Analyzer is not asked about a need',
    why:
      'A path ends at an interface, a gateway, an endpoint, an attachment, a peering connection or an IPv4 address ' +
      'that exists. Which of them serves the need is not known from the spec and the answers.',
    fix: 'Add the answers that are missing to the folder of `--live`, or say in the spec where the host is.',
  },
  FLK9020: {
    title: 'Several specs are compared',
    why: 'A comparison is of two stacks: the differences of several would not say whose they are.',
    fix:
      'Name one spec, and behind `--compare` the file of one other, or an environment of the first. `diff` compares ' +
      'the specs of two files by their names.',
  },
  FLK9021: {
    title: 'A figure of the load is missing or no number',
    why: '`flinkform size` reckons with what comes in and with what one slot was measured to take; it guesses neither.',
    fix:
      'Give `--records-per-second` and `--record-size` as numbers, and `--source` where the spec has several ' +
      'sources.',
  },
  FLK9022: {
    title: 'It is not clear what is to be compared',
    why: '`flinkform diff` compares two specs, or one with what it was or with what it is elsewhere, or tells a plan.',
    fix:
      'Name two specs; or one, and either `--since` with a revision of git, or `--against-env` with the environment ' +
      'to begin from; or a plan as JSON, which alone has a `--spec` or `--stack`.',
  },
  FLK9023: {
    title: 'A file describes nothing that can be adopted',
    why:
      'What is half understood is not adopted. A file holds the answer of one command of the AWS CLI as it is, a ' +
      'state or a plan of Terraform as JSON, or a template of CloudFormation.',
    fix: 'Write the file again with a command that `flinkform adopt --help` names.',
  },
  FLK9024: {
    title: 'There is no application to adopt',
    why:
      'None was described, or several were, and a spec is of one; or a template leaves to CloudFormation what a spec ' +
      'cannot do without.',
    fix:
      'Give the answer of `aws kinesisanalyticsv2 describe-application`, or choose one with `--application`. Beside ' +
      'a template, give what the message names.',
  },
  FLK9025: {
    title: 'An application cannot be adopted',
    why:
      'flinkform compiles streaming applications of Flink whose runtime AWS still starts, and whose code is an ' +
      'object in S3. Studio notebooks and SQL applications are no such ones.',
    fix: 'Do what the message says, and adopt it then.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/release-version-list.html',
  },
  FLK9026: {
    title: 'Nothing is ejected into a folder that is in use, and one stack at a time',
    why:
      'What `flinkform eject` writes is edited by hand from then on: it never writes over a file. A root module is ' +
      'one stack.',
    fix: 'Choose an empty folder with `--out`; of several specs, choose one with `--application`.',
  },
  FLK9027: {
    title: 'What is asked of a module is not in the spec',
    why:
      'A variable of a module is a field of the spec, a switch an overlay of it, and a part one of its sources and ' +
      'sinks. Each is called as Terraform calls variables.',
    fix: 'Name a field that `flinkform explain` knows, by its path; `docs/module.md` says what can be a variable.',
  },
  FLK9028: {
    title: 'A module is not written over the files of others',
    why: "Each file that `flinkform module` writes says so in its first line. What does not is somebody's work.",
    fix: 'Choose another folder with `--out`, or move the files that the message names.',
  },
  FLK9029: {
    title: 'A variable of a module only flows',
    why:
      'Terraform can put a value where it belongs; it cannot decide as the compiler does, which makes other resources ' +
      'and works out other arguments for another value. What a field decides is found by compiling the spec with ' +
      'other values in it.',
    fix: 'Leave the field as the spec says it, and write a module for each value, or make it an overlay: `--switch`.',
  },
  FLK9030: {
    title: 'The policy file names a rule that does not exist',
    why: 'It would change nothing, and whoever wrote it would believe that it does.',
    fix: 'Write the code of a rule: `generated/rules` lists them.',
  },
  FLK9031: {
    title: 'A rule of the team compares what its operator cannot compare',
    why: 'It would never find anything, or always.',
    fix:
      'Give `one-of` and `none-of` a list, `at-least` and `at-most` a number, `set` and `not-set` nothing, the ' +
      'others a value. `equals` and `differs` take a list where the argument or field is one, and `at-least` and ' +
      '`at-most` are for numbers.',
  },
  FLK9032: {
    title: 'A file is nothing that can be judged',
    why: 'A gate that passes what it cannot read is none.',
    fix:
      'Give it a spec, a `cdk.tf.json`, or a plan as JSON: `terraform plan -out tfplan`, then ' +
      '`terraform show -json tfplan > plan.json`.',
  },
  FLK9033: {
    title: 'A revision of git is not there',
    why: 'Policy and waivers are read from the revision that a change is compared with.',
    fix: "Fetch it: `git fetch origin main`, or with GitHub's checkout `fetch-depth: 0`.",
  },
  FLK9034: {
    title: 'The baseline cannot be read',
    why:
      'It says which findings were there before. Without it nobody can tell old ones from new ones, so nothing ' +
      'passes.',
    fix:
      'Write it anew from what is found today: `flinkform policy ... --baseline FILE --write-baseline REASON`, and ' +
      'commit it. With `--base` it is read as that revision has it, so merge it first; without a baseline leave ' +
      '`--baseline` out.',
  },
  FLK9035: {
    title: 'A rule of the team is for resources that the AWS provider does not have',
    why: 'It would never find anything. A type that a later release of the provider brings is told as a note.',
    fix: 'Write the type as Terraform has it: `aws_kinesis_stream`.',
  },
  FLK9036: {
    title: 'A policy file is for newer rules than there are',
    why: 'Rules that the team expects are not in this release: nothing judges by them.',
    fix: 'Install a newer flinkform, or write the number that `flinkform explain policyVersion` says.',
  },
  FLK9037: {
    title: 'The path of a rule of the team leads nowhere',
    why: 'The rule would find something everywhere, or nothing anywhere: it reads what is never there.',
    fix:
      'Write the path as `flinkform explain` has it for a spec, with `*` for any name, and as the documentation of ' +
      'the provider has it for resources: blocks joined by dots.',
  },
  FLK9038: {
    title: 'A policy file has another name than the one that is read',
    why: 'The change is judged by the profile alone, and whoever wrote the file believes that it counts.',
    fix: 'Rename it to `flinkform.policy.yaml`, or name it by `--policy`.',
  },
  FLK9040: {
    title: 'A file of rules cannot be taken',
    why: 'It is not there, or not in the revision of `--base`: rules are code that runs, and no change brings its own.',
    fix: 'Mend the path after `--rules`; merge the file first, or keep it outside of the repository.',
  },
  FLK9041: {
    title: 'Rules in JavaScript do not judge',
    why: 'A rule that fails has not passed: nothing is known of what it was for.',
    fix: 'Mend the file: `docs/policy.md` says what it exports, `schema/policy-rules.d.ts` has the types.',
  },
  FLK9042: {
    title: 'A source map is not used',
    why: 'It tells lines of a spec that is another one by now: they would be wrong.',
    fix: 'Compile the spec again and plan again, or name the spec: `flinkform policy plan.json --spec orders.yaml`.',
  },
  FLK9043: {
    title: 'Two specs take one thing',
    why:
      'Both create it under one name in one account and Region, or read one slot, consumer or group: the second ' +
      'stack fails half way, or one job drives the other out.',
    fix: 'Give each spec its own, or let one create it and the other name it by `createdBy`.',
  },
} as const satisfies Record<string, CodeEntry>;
