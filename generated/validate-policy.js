// Generated from schema/ by `npm run generate`. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Policy file","description":"What a team asks of its Flink applications in a pull request: a profile, what differs from it, rules of its own, and what is accepted.","type":"object","additionalProperties":false,"required":["apiVersion","kind"],"properties":{"apiVersion":{"title":"Version of this format","description":"Always flinkform/v1.","const":"flinkform/v1"},"kind":{"title":"Kind of document","description":"Always Policy.","const":"Policy"},"extends":{"title":"Profile","description":"The profile that this file changes; the command line's --profile wins.","type":"string","enum":["dev","production","regulated"],"default":"production","examples":["production"]},"policyVersion":{"title":"Version of the rules","description":"Rules that are newer only warn, so that an upgrade of flinkform fails nobody's pull request; raise it once they are heeded. The newest when left out.","type":"integer","minimum":1,"examples":[1]},"gravity":{"title":"Gravity of rules","description":"The code of a rule, and how grave what it finds is here; off leaves the rule out.","type":"object","propertyNames":{"pattern":"^FLK[0-9]{4}$"},"additionalProperties":{"$ref":"#/definitions/GravityOrOff"},"examples":[{"FLK4028":"low"}]},"thresholds":{"$ref":"#/definitions/Thresholds"},"rules":{"title":"Rules of the team","description":"Rules of its own as data, by name: what an argument of resources, or a field of the spec, must be.","type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,62}$"},"additionalProperties":{"$ref":"#/definitions/TeamRule"},"examples":[{"three-days":{"resources":"aws_kinesis_stream","path":"retention_period","operator":"at-least","value":72,"message":"a stream keeps less than three days"}}]},"waiverTerms":{"$ref":"#/definitions/WaiverTerms"},"waivers":{"title":"Waivers","description":"Findings that are accepted for a time: they stay visible in every report.","type":"array","maxItems":1000,"items":{"$ref":"#/definitions/OwnedWaiver"},"examples":[[{"rule":"FLK4025","target":"aws_kinesisanalyticsv2_application.orders","stack":"orders-dev","reason":"A trial run, which may stop","owner":"payments","expires":"2027-01-31"}]]}},"definitions":{"Gravity":{"title":"Gravity","description":"How grave a finding is.","type":"string","enum":["critical","high","medium","low","info"],"examples":["medium"]},"GravityOrOff":{"title":"Gravity, or off","description":"How grave a finding is; off leaves the rule out.","type":"string","enum":["critical","high","medium","low","info","off"],"examples":["low"]},"OwnedWaiver":{"title":"Owned waiver","description":"What is accepted, where, why, by whom and until when.","type":"object","additionalProperties":false,"required":["rule","reason","owner","expires"],"properties":{"rule":{"title":"Waived rule","description":"The code of the rule, or the name of a rule of the team.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,127}$","examples":["FLK4025"]},"target":{"title":"Target","description":"The address of the resource or of its module, or the field of the spec; all findings of the rule when left out.","type":"string","minLength":1,"maxLength":1000,"examples":["aws_kinesisanalyticsv2_application.orders"]},"stack":{"title":"Stack of the target","description":"The name of the one stack in which it is accepted (or the plan's file, where no stack is known, as the report names it); every stack when left out.","type":"string","minLength":1,"maxLength":1000,"examples":["orders-prod"]},"reason":{"title":"Reason","description":"Why it is accepted: every report shows it.","type":"string","minLength":1,"maxLength":300,"examples":["A trial run, which may stop"]},"owner":{"title":"Owner","description":"Who answers for it.","type":"string","minLength":1,"maxLength":100,"examples":["payments"]},"expires":{"title":"Last day","description":"The last day on which it holds; afterwards it fails.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2027-01-31"]}},"examples":[{"rule":"FLK4025","reason":"A trial run","owner":"payments","expires":"2027-01-31"}]},"TeamRule":{"title":"Team rule","description":"What an argument of resources or a field of the spec must be. It fails the gate: its gravity is high when left out.","type":"object","additionalProperties":false,"required":["path","operator","message"],"properties":{"resources":{"title":"Type of resources","description":"The type of Terraform resources that the rule is for; left out, it is for the spec.","type":"string","pattern":"^[a-z][a-z0-9]*(_[a-z0-9]+)+$","examples":["aws_kinesis_stream"]},"path":{"title":"Path","description":"The argument (blocks joined by dots), or the field of the spec; * stands for any name.","type":"string","minLength":1,"maxLength":300,"examples":["retention_period","spec.sources.*.type"]},"operator":{"title":"Operator","description":"How the value is compared. like takes * for any text.","type":"string","enum":["equals","differs","one-of","none-of","at-least","at-most","like","unlike","set","not-set"],"examples":["at-least"]},"value":{"title":"Value","description":"What it is compared with: a list for one-of and none-of; nothing for set and not-set. A list is equal to one that has the same values as often, in whatever order.","examples":[72],"tsType":"unknown"},"message":{"title":"Message","description":"What is wrong, as the report says it.","type":"string","minLength":1,"maxLength":300,"examples":["a stream keeps less than three days"]},"fix":{"title":"What to do","description":"What to write instead.","type":"string","minLength":1,"maxLength":600,"examples":["Set retention_period = 72."]},"gravity":{"$ref":"#/definitions/Gravity"}},"examples":[{"resources":"aws_kinesis_stream","path":"retention_period","operator":"at-least","value":72,"message":"a stream keeps less than three days"}]},"Thresholds":{"title":"Thresholds","description":"What the rules compare with; the profile's own where one is left out. What breaks monthlyBudget, mostKpus, regions, runtimes or requiredTags of this file is high, so it fails the gate, unless gravity says otherwise of the rule.","type":"object","additionalProperties":false,"properties":{"kpuQuota":{"title":"KPU quota","description":"KPUs that the account may use in one application: 64 unless AWS has raised it. Specs and plans are held against it, whatever compute.kpuQuota of a spec says.","type":"integer","minimum":1,"maximum":1250,"examples":[128]},"logRetentionDays":{"title":"Least retention of logs","description":"The least days that a log group keeps its events.","type":"integer","minimum":1,"maximum":3653,"examples":[30]},"recoveryHours":{"title":"Recovery window","description":"The least hours that a source keeps records, so that a job that stood still can catch up.","type":"integer","minimum":24,"maximum":8760,"examples":[72]},"mostKpus":{"title":"Most KPUs","description":"The most KPUs of an application, at rest (FLK4039) and as far as automatic scaling may go (FLK4006).","type":"integer","minimum":1,"examples":[32]},"monthlyBudget":{"title":"Monthly budget","description":"US dollars a month that the KPUs of the applications in one stack or file may cost at rest (FLK4040); that automatic scaling may cost more is a finding of its own, which fails nothing (FLK4006). flinkform cost reckons all the rest.","type":"number","exclusiveMinimum":0,"examples":[1500]},"regions":{"title":"Allowed Regions","description":"The Regions that things may stand in.","type":"array","minItems":1,"items":{"title":"Region","description":"A Region.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]$","examples":["eu-west-1"]},"examples":[["eu-west-1","eu-central-1"]]},"runtimes":{"title":"Allowed runtimes","description":"The runtimes that an application may have.","type":"array","minItems":1,"items":{"title":"Runtime","description":"A runtime of the service.","type":"string","pattern":"^[A-Z]+-[0-9_]+$","examples":["FLINK-1_20"]},"examples":[["FLINK-1_20"]]},"requiredTags":{"title":"Required tags","description":"Keys that the tags of an application must have (FLK4038): found missing in a spec, whose provider adds what the spec says, and in a plan; undecided in a configuration that does not say which tags its provider adds.","type":"array","items":{"title":"Key of a tag","description":"A key.","type":"string","minLength":1,"maxLength":128,"examples":["owner"]},"examples":[["owner","cost-center"]]}},"examples":[{"kpuQuota":128,"monthlyBudget":1500}]},"WaiverTerms":{"title":"Terms of waivers","description":"What a waiver must say to count in flinkform policy, wherever it stands: one in a spec may leave out owner and last day otherwise. What is left out is as the profile has it.","type":"object","additionalProperties":false,"properties":{"require":{"title":"Required of waivers","description":"What each waiver must have: nothing besides rule and reason in the profiles dev and production, owner and expires in regulated.","type":"array","items":{"title":"Field of a waiver","description":"A field that a waiver may leave out otherwise.","type":"string","enum":["owner","expires","target"],"examples":["owner"]},"examples":[["owner","expires"]]},"mostDays":{"title":"Most days of a waiver","description":"The last day of a waiver is at most so many days after the day of the run; a waiver without one lasts too long. No such bound in the profiles dev and production, 365 in regulated.","type":"integer","minimum":1,"maximum":3653,"examples":[180]}},"examples":[{"require":["owner","expires"],"mostDays":180}]}}};
const schema12 = {"title":"Gravity, or off","description":"How grave a finding is; off leaves the rule out.","type":"string","enum":["critical","high","medium","low","info","off"],"examples":["low"]};
const schema13 = {"title":"Thresholds","description":"What the rules compare with; the profile's own where one is left out. What breaks monthlyBudget, mostKpus, regions, runtimes or requiredTags of this file is high, so it fails the gate, unless gravity says otherwise of the rule.","type":"object","additionalProperties":false,"properties":{"kpuQuota":{"title":"KPU quota","description":"KPUs that the account may use in one application: 64 unless AWS has raised it. Specs and plans are held against it, whatever compute.kpuQuota of a spec says.","type":"integer","minimum":1,"maximum":1250,"examples":[128]},"logRetentionDays":{"title":"Least retention of logs","description":"The least days that a log group keeps its events.","type":"integer","minimum":1,"maximum":3653,"examples":[30]},"recoveryHours":{"title":"Recovery window","description":"The least hours that a source keeps records, so that a job that stood still can catch up.","type":"integer","minimum":24,"maximum":8760,"examples":[72]},"mostKpus":{"title":"Most KPUs","description":"The most KPUs of an application, at rest (FLK4039) and as far as automatic scaling may go (FLK4006).","type":"integer","minimum":1,"examples":[32]},"monthlyBudget":{"title":"Monthly budget","description":"US dollars a month that the KPUs of the applications in one stack or file may cost at rest (FLK4040); that automatic scaling may cost more is a finding of its own, which fails nothing (FLK4006). flinkform cost reckons all the rest.","type":"number","exclusiveMinimum":0,"examples":[1500]},"regions":{"title":"Allowed Regions","description":"The Regions that things may stand in.","type":"array","minItems":1,"items":{"title":"Region","description":"A Region.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]$","examples":["eu-west-1"]},"examples":[["eu-west-1","eu-central-1"]]},"runtimes":{"title":"Allowed runtimes","description":"The runtimes that an application may have.","type":"array","minItems":1,"items":{"title":"Runtime","description":"A runtime of the service.","type":"string","pattern":"^[A-Z]+-[0-9_]+$","examples":["FLINK-1_20"]},"examples":[["FLINK-1_20"]]},"requiredTags":{"title":"Required tags","description":"Keys that the tags of an application must have (FLK4038): found missing in a spec, whose provider adds what the spec says, and in a plan; undecided in a configuration that does not say which tags its provider adds.","type":"array","items":{"title":"Key of a tag","description":"A key.","type":"string","minLength":1,"maxLength":128,"examples":["owner"]},"examples":[["owner","cost-center"]]}},"examples":[{"kpuQuota":128,"monthlyBudget":1500}]};
const schema16 = {"title":"Terms of waivers","description":"What a waiver must say to count in flinkform policy, wherever it stands: one in a spec may leave out owner and last day otherwise. What is left out is as the profile has it.","type":"object","additionalProperties":false,"properties":{"require":{"title":"Required of waivers","description":"What each waiver must have: nothing besides rule and reason in the profiles dev and production, owner and expires in regulated.","type":"array","items":{"title":"Field of a waiver","description":"A field that a waiver may leave out otherwise.","type":"string","enum":["owner","expires","target"],"examples":["owner"]},"examples":[["owner","expires"]]},"mostDays":{"title":"Most days of a waiver","description":"The last day of a waiver is at most so many days after the day of the run; a waiver without one lasts too long. No such bound in the profiles dev and production, 365 in regulated.","type":"integer","minimum":1,"maximum":3653,"examples":[180]}},"examples":[{"require":["owner","expires"],"mostDays":180}]};
const schema17 = {"title":"Owned waiver","description":"What is accepted, where, why, by whom and until when.","type":"object","additionalProperties":false,"required":["rule","reason","owner","expires"],"properties":{"rule":{"title":"Waived rule","description":"The code of the rule, or the name of a rule of the team.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,127}$","examples":["FLK4025"]},"target":{"title":"Target","description":"The address of the resource or of its module, or the field of the spec; all findings of the rule when left out.","type":"string","minLength":1,"maxLength":1000,"examples":["aws_kinesisanalyticsv2_application.orders"]},"stack":{"title":"Stack of the target","description":"The name of the one stack in which it is accepted (or the plan's file, where no stack is known, as the report names it); every stack when left out.","type":"string","minLength":1,"maxLength":1000,"examples":["orders-prod"]},"reason":{"title":"Reason","description":"Why it is accepted: every report shows it.","type":"string","minLength":1,"maxLength":300,"examples":["A trial run, which may stop"]},"owner":{"title":"Owner","description":"Who answers for it.","type":"string","minLength":1,"maxLength":100,"examples":["payments"]},"expires":{"title":"Last day","description":"The last day on which it holds; afterwards it fails.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2027-01-31"]}},"examples":[{"rule":"FLK4025","reason":"A trial run","owner":"payments","expires":"2027-01-31"}]};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^FLK[0-9]{4}$", "u");
const pattern1 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]$", "u");
const pattern2 = new RegExp("^[A-Z]+-[0-9_]+$", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_.-]{0,127}$", "u");
const pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const schema14 = {"title":"Team rule","description":"What an argument of resources or a field of the spec must be. It fails the gate: its gravity is high when left out.","type":"object","additionalProperties":false,"required":["path","operator","message"],"properties":{"resources":{"title":"Type of resources","description":"The type of Terraform resources that the rule is for; left out, it is for the spec.","type":"string","pattern":"^[a-z][a-z0-9]*(_[a-z0-9]+)+$","examples":["aws_kinesis_stream"]},"path":{"title":"Path","description":"The argument (blocks joined by dots), or the field of the spec; * stands for any name.","type":"string","minLength":1,"maxLength":300,"examples":["retention_period","spec.sources.*.type"]},"operator":{"title":"Operator","description":"How the value is compared. like takes * for any text.","type":"string","enum":["equals","differs","one-of","none-of","at-least","at-most","like","unlike","set","not-set"],"examples":["at-least"]},"value":{"title":"Value","description":"What it is compared with: a list for one-of and none-of; nothing for set and not-set. A list is equal to one that has the same values as often, in whatever order.","examples":[72],"tsType":"unknown"},"message":{"title":"Message","description":"What is wrong, as the report says it.","type":"string","minLength":1,"maxLength":300,"examples":["a stream keeps less than three days"]},"fix":{"title":"What to do","description":"What to write instead.","type":"string","minLength":1,"maxLength":600,"examples":["Set retention_period = 72."]},"gravity":{"$ref":"#/definitions/Gravity"}},"examples":[{"resources":"aws_kinesis_stream","path":"retention_period","operator":"at-least","value":72,"message":"a stream keeps less than three days"}]};
const schema15 = {"title":"Gravity","description":"How grave a finding is.","type":"string","enum":["critical","high","medium","low","info"],"examples":["medium"]};
const pattern4 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)+$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "resources") || (key0 === "path")) || (key0 === "operator")) || (key0 === "value")) || (key0 === "message")) || (key0 === "fix")) || (key0 === "gravity"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.resources !== undefined){
let data0 = data.resources;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)+$"},schema:"^[a-z][a-z0-9]*(_[a-z0-9]+)+$",parentSchema:schema14.properties.resources,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "string"},schema:schema14.properties.resources.type,parentSchema:schema14.properties.resources,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(func3(data1) > 300){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema14.properties.path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.path,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operator !== undefined){
let data2 = data.operator;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema14.properties.operator.type,parentSchema:schema14.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((((data2 === "equals") || (data2 === "differs")) || (data2 === "one-of")) || (data2 === "none-of")) || (data2 === "at-least")) || (data2 === "at-most")) || (data2 === "like")) || (data2 === "unlike")) || (data2 === "set")) || (data2 === "not-set"))){
const err10 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema14.properties.operator.enum},schema:schema14.properties.operator.enum,parentSchema:schema14.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(func3(data3) > 300){
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema14.properties.message,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data3) < 1){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.message,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema14.properties.message.type,parentSchema:schema14.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fix !== undefined){
let data4 = data.fix;
if(typeof data4 === "string"){
if(func3(data4) > 600){
const err14 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema14.properties.fix,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data4) < 1){
const err15 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.fix,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.fix.type,parentSchema:schema14.properties.fix,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.gravity !== undefined){
let data5 = data.gravity;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/gravity",schemaPath:"#/definitions/Gravity/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((data5 === "critical") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low")) || (data5 === "info"))){
const err18 = {instancePath:instancePath+"/gravity",schemaPath:"#/definitions/Gravity/enum",keyword:"enum",params:{allowedValues: schema15.enum},schema:schema15.enum,parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("flinkform/v1" !== data0){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "flinkform/v1"},schema:"flinkform/v1",parentSchema:schema11.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if("Policy" !== data1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Policy"},schema:"Policy",parentSchema:schema11.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},schema:schema11.properties.extends.type,parentSchema:schema11.properties.extends,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "dev") || (data2 === "production")) || (data2 === "regulated"))){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema11.properties.extends.enum},schema:schema11.properties.extends.enum,parentSchema:schema11.properties.extends,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.policyVersion !== undefined){
let data3 = data.policyVersion;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/policyVersion",schemaPath:"#/properties/policyVersion/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.policyVersion.type,parentSchema:schema11.properties.policyVersion,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/policyVersion",schemaPath:"#/properties/policyVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.policyVersion,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.gravity !== undefined){
let data4 = data.gravity;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err9 = {instancePath:instancePath+"/gravity",schemaPath:"#/properties/gravity/propertyNames/pattern",keyword:"pattern",params:{pattern: "^FLK[0-9]{4}$"},schema:"^FLK[0-9]{4}$",parentSchema:schema11.properties.gravity.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/gravity",schemaPath:"#/properties/gravity/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema11.properties.gravity.propertyNames,parentSchema:schema11.properties.gravity,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/gravity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/GravityOrOff/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((data5 === "critical") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low")) || (data5 === "info")) || (data5 === "off"))){
const err12 = {instancePath:instancePath+"/gravity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/GravityOrOff/enum",keyword:"enum",params:{allowedValues: schema12.enum},schema:schema12.enum,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/gravity",schemaPath:"#/properties/gravity/type",keyword:"type",params:{type: "object"},schema:schema11.properties.gravity.type,parentSchema:schema11.properties.gravity,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.thresholds !== undefined){
let data6 = data.thresholds;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((((((((key3 === "kpuQuota") || (key3 === "logRetentionDays")) || (key3 === "recoveryHours")) || (key3 === "mostKpus")) || (key3 === "monthlyBudget")) || (key3 === "regions")) || (key3 === "runtimes")) || (key3 === "requiredTags"))){
const err14 = {instancePath:instancePath+"/thresholds",schemaPath:"#/definitions/Thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.kpuQuota !== undefined){
let data7 = data6.kpuQuota;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/thresholds/kpuQuota",schemaPath:"#/definitions/Thresholds/properties/kpuQuota/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.kpuQuota.type,parentSchema:schema13.properties.kpuQuota,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1250 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/thresholds/kpuQuota",schemaPath:"#/definitions/Thresholds/properties/kpuQuota/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1250},schema:1250,parentSchema:schema13.properties.kpuQuota,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/thresholds/kpuQuota",schemaPath:"#/definitions/Thresholds/properties/kpuQuota/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema13.properties.kpuQuota,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data6.logRetentionDays !== undefined){
let data8 = data6.logRetentionDays;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/thresholds/logRetentionDays",schemaPath:"#/definitions/Thresholds/properties/logRetentionDays/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.logRetentionDays.type,parentSchema:schema13.properties.logRetentionDays,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 3653 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/thresholds/logRetentionDays",schemaPath:"#/definitions/Thresholds/properties/logRetentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3653},schema:3653,parentSchema:schema13.properties.logRetentionDays,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/thresholds/logRetentionDays",schemaPath:"#/definitions/Thresholds/properties/logRetentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema13.properties.logRetentionDays,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data6.recoveryHours !== undefined){
let data9 = data6.recoveryHours;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/thresholds/recoveryHours",schemaPath:"#/definitions/Thresholds/properties/recoveryHours/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.recoveryHours.type,parentSchema:schema13.properties.recoveryHours,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 8760 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/thresholds/recoveryHours",schemaPath:"#/definitions/Thresholds/properties/recoveryHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760},schema:8760,parentSchema:schema13.properties.recoveryHours,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 24 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/thresholds/recoveryHours",schemaPath:"#/definitions/Thresholds/properties/recoveryHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 24},schema:24,parentSchema:schema13.properties.recoveryHours,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data6.mostKpus !== undefined){
let data10 = data6.mostKpus;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/thresholds/mostKpus",schemaPath:"#/definitions/Thresholds/properties/mostKpus/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.mostKpus.type,parentSchema:schema13.properties.mostKpus,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/thresholds/mostKpus",schemaPath:"#/definitions/Thresholds/properties/mostKpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema13.properties.mostKpus,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data6.monthlyBudget !== undefined){
let data11 = data6.monthlyBudget;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 <= 0 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/thresholds/monthlyBudget",schemaPath:"#/definitions/Thresholds/properties/monthlyBudget/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema13.properties.monthlyBudget,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/thresholds/monthlyBudget",schemaPath:"#/definitions/Thresholds/properties/monthlyBudget/type",keyword:"type",params:{type: "number"},schema:schema13.properties.monthlyBudget.type,parentSchema:schema13.properties.monthlyBudget,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.regions !== undefined){
let data12 = data6.regions;
if(Array.isArray(data12)){
if(data12.length < 1){
const err28 = {instancePath:instancePath+"/thresholds/regions",schemaPath:"#/definitions/Thresholds/properties/regions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.regions,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err29 = {instancePath:instancePath+"/thresholds/regions/" + i0,schemaPath:"#/definitions/Thresholds/properties/regions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]$"},schema:"^[a-z]{2,4}(-[a-z]+)+-[0-9]$",parentSchema:schema13.properties.regions.items,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/thresholds/regions/" + i0,schemaPath:"#/definitions/Thresholds/properties/regions/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.regions.items.type,parentSchema:schema13.properties.regions.items,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/thresholds/regions",schemaPath:"#/definitions/Thresholds/properties/regions/type",keyword:"type",params:{type: "array"},schema:schema13.properties.regions.type,parentSchema:schema13.properties.regions,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.runtimes !== undefined){
let data14 = data6.runtimes;
if(Array.isArray(data14)){
if(data14.length < 1){
const err32 = {instancePath:instancePath+"/thresholds/runtimes",schemaPath:"#/definitions/Thresholds/properties/runtimes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.runtimes,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err33 = {instancePath:instancePath+"/thresholds/runtimes/" + i1,schemaPath:"#/definitions/Thresholds/properties/runtimes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+-[0-9_]+$"},schema:"^[A-Z]+-[0-9_]+$",parentSchema:schema13.properties.runtimes.items,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/thresholds/runtimes/" + i1,schemaPath:"#/definitions/Thresholds/properties/runtimes/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.runtimes.items.type,parentSchema:schema13.properties.runtimes.items,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/thresholds/runtimes",schemaPath:"#/definitions/Thresholds/properties/runtimes/type",keyword:"type",params:{type: "array"},schema:schema13.properties.runtimes.type,parentSchema:schema13.properties.runtimes,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.requiredTags !== undefined){
let data16 = data6.requiredTags;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func3(data17) > 128){
const err36 = {instancePath:instancePath+"/thresholds/requiredTags/" + i2,schemaPath:"#/definitions/Thresholds/properties/requiredTags/items/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema13.properties.requiredTags.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func3(data17) < 1){
const err37 = {instancePath:instancePath+"/thresholds/requiredTags/" + i2,schemaPath:"#/definitions/Thresholds/properties/requiredTags/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.requiredTags.items,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/thresholds/requiredTags/" + i2,schemaPath:"#/definitions/Thresholds/properties/requiredTags/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.requiredTags.items.type,parentSchema:schema13.properties.requiredTags.items,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/thresholds/requiredTags",schemaPath:"#/definitions/Thresholds/properties/requiredTags/type",keyword:"type",params:{type: "array"},schema:schema13.properties.requiredTags.type,parentSchema:schema13.properties.requiredTags,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/thresholds",schemaPath:"#/definitions/Thresholds/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.rules !== undefined){
let data18 = data.rules;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
const _errs43 = errors;
if(typeof key4 === "string"){
if(!pattern3.test(key4)){
const err41 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema11.properties.rules.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var valid12 = _errs43 === errors;
if(!valid12){
const err42 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema11.properties.rules.propertyNames,parentSchema:schema11.properties.rules,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
for(const key5 in data18){
if(!(validate11(data18[key5], {instancePath:instancePath+"/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.waiverTerms !== undefined){
let data20 = data.waiverTerms;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!((key6 === "require") || (key6 === "mostDays"))){
const err44 = {instancePath:instancePath+"/waiverTerms",schemaPath:"#/definitions/WaiverTerms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema16,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.require !== undefined){
let data21 = data20.require;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 !== "string"){
const err45 = {instancePath:instancePath+"/waiverTerms/require/" + i3,schemaPath:"#/definitions/WaiverTerms/properties/require/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.require.items.type,parentSchema:schema16.properties.require.items,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data22 === "owner") || (data22 === "expires")) || (data22 === "target"))){
const err46 = {instancePath:instancePath+"/waiverTerms/require/" + i3,schemaPath:"#/definitions/WaiverTerms/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.require.items.enum},schema:schema16.properties.require.items.enum,parentSchema:schema16.properties.require.items,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/waiverTerms/require",schemaPath:"#/definitions/WaiverTerms/properties/require/type",keyword:"type",params:{type: "array"},schema:schema16.properties.require.type,parentSchema:schema16.properties.require,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20.mostDays !== undefined){
let data23 = data20.mostDays;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err48 = {instancePath:instancePath+"/waiverTerms/mostDays",schemaPath:"#/definitions/WaiverTerms/properties/mostDays/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.mostDays.type,parentSchema:schema16.properties.mostDays,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 3653 || isNaN(data23)){
const err49 = {instancePath:instancePath+"/waiverTerms/mostDays",schemaPath:"#/definitions/WaiverTerms/properties/mostDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3653},schema:3653,parentSchema:schema16.properties.mostDays,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err50 = {instancePath:instancePath+"/waiverTerms/mostDays",schemaPath:"#/definitions/WaiverTerms/properties/mostDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema16.properties.mostDays,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/waiverTerms",schemaPath:"#/definitions/WaiverTerms/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.waivers !== undefined){
let data24 = data.waivers;
if(Array.isArray(data24)){
if(data24.length > 1000){
const err52 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema11.properties.waivers,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.rule === undefined){
const err53 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/definitions/OwnedWaiver/required",keyword:"required",params:{missingProperty: "rule"},schema:schema17.required,parentSchema:schema17,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data25.reason === undefined){
const err54 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/definitions/OwnedWaiver/required",keyword:"required",params:{missingProperty: "reason"},schema:schema17.required,parentSchema:schema17,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data25.owner === undefined){
const err55 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/definitions/OwnedWaiver/required",keyword:"required",params:{missingProperty: "owner"},schema:schema17.required,parentSchema:schema17,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data25.expires === undefined){
const err56 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/definitions/OwnedWaiver/required",keyword:"required",params:{missingProperty: "expires"},schema:schema17.required,parentSchema:schema17,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key7 in data25){
if(!((((((key7 === "rule") || (key7 === "target")) || (key7 === "stack")) || (key7 === "reason")) || (key7 === "owner")) || (key7 === "expires"))){
const err57 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/definitions/OwnedWaiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema17,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.rule !== undefined){
let data26 = data25.rule;
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err58 = {instancePath:instancePath+"/waivers/" + i4+"/rule",schemaPath:"#/definitions/OwnedWaiver/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,127}$"},schema:"^[A-Za-z][A-Za-z0-9_.-]{0,127}$",parentSchema:schema17.properties.rule,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/waivers/" + i4+"/rule",schemaPath:"#/definitions/OwnedWaiver/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema17.properties.rule.type,parentSchema:schema17.properties.rule,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.target !== undefined){
let data27 = data25.target;
if(typeof data27 === "string"){
if(func3(data27) > 1000){
const err60 = {instancePath:instancePath+"/waivers/" + i4+"/target",schemaPath:"#/definitions/OwnedWaiver/properties/target/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema17.properties.target,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func3(data27) < 1){
const err61 = {instancePath:instancePath+"/waivers/" + i4+"/target",schemaPath:"#/definitions/OwnedWaiver/properties/target/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema17.properties.target,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/waivers/" + i4+"/target",schemaPath:"#/definitions/OwnedWaiver/properties/target/type",keyword:"type",params:{type: "string"},schema:schema17.properties.target.type,parentSchema:schema17.properties.target,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.stack !== undefined){
let data28 = data25.stack;
if(typeof data28 === "string"){
if(func3(data28) > 1000){
const err63 = {instancePath:instancePath+"/waivers/" + i4+"/stack",schemaPath:"#/definitions/OwnedWaiver/properties/stack/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema17.properties.stack,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func3(data28) < 1){
const err64 = {instancePath:instancePath+"/waivers/" + i4+"/stack",schemaPath:"#/definitions/OwnedWaiver/properties/stack/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema17.properties.stack,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/waivers/" + i4+"/stack",schemaPath:"#/definitions/OwnedWaiver/properties/stack/type",keyword:"type",params:{type: "string"},schema:schema17.properties.stack.type,parentSchema:schema17.properties.stack,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.reason !== undefined){
let data29 = data25.reason;
if(typeof data29 === "string"){
if(func3(data29) > 300){
const err66 = {instancePath:instancePath+"/waivers/" + i4+"/reason",schemaPath:"#/definitions/OwnedWaiver/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema17.properties.reason,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func3(data29) < 1){
const err67 = {instancePath:instancePath+"/waivers/" + i4+"/reason",schemaPath:"#/definitions/OwnedWaiver/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema17.properties.reason,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/waivers/" + i4+"/reason",schemaPath:"#/definitions/OwnedWaiver/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema17.properties.reason.type,parentSchema:schema17.properties.reason,data:data29};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.owner !== undefined){
let data30 = data25.owner;
if(typeof data30 === "string"){
if(func3(data30) > 100){
const err69 = {instancePath:instancePath+"/waivers/" + i4+"/owner",schemaPath:"#/definitions/OwnedWaiver/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema17.properties.owner,data:data30};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func3(data30) < 1){
const err70 = {instancePath:instancePath+"/waivers/" + i4+"/owner",schemaPath:"#/definitions/OwnedWaiver/properties/owner/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema17.properties.owner,data:data30};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/waivers/" + i4+"/owner",schemaPath:"#/definitions/OwnedWaiver/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema17.properties.owner.type,parentSchema:schema17.properties.owner,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.expires !== undefined){
let data31 = data25.expires;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
const err72 = {instancePath:instancePath+"/waivers/" + i4+"/expires",schemaPath:"#/definitions/OwnedWaiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema17.properties.expires,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/waivers/" + i4+"/expires",schemaPath:"#/definitions/OwnedWaiver/properties/expires/type",keyword:"type",params:{type: "string"},schema:schema17.properties.expires.type,parentSchema:schema17.properties.expires,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/waivers/" + i4,schemaPath:"#/definitions/OwnedWaiver/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema11.properties.waivers.type,parentSchema:schema11.properties.waivers,data:data24};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

function append(all, more) { for (const one of more) all.push(one); return all; }
