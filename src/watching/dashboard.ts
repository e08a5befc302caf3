// The dashboard of an application: what somebody who is called wants to see, from top to bottom.
import { alarmArn } from '../parts/alarms';
import type { Home } from '../aws/arn';
import { awsName, longest } from '../aws/naming';
import { own } from '../document/own';
import type { Alarm } from '../facts/alarm';
import type { Facts } from '../facts/facts';
import type { Panel } from '../facts/panel';
import type { NormalApplication } from '../normalise';
import { logGroupOf } from '../parts/logging';
import { paged, pagingArn } from '../parts/paging';
import { resource } from '../terraform/resource';
import { json } from '../terraform/value';
import { bodyOf, text, type DashboardBody, type Row } from './body';
import { panelGraph, type Placed } from './graphs';
import { queries, queryText, type QueryName } from './queries';
import { applicationRows } from './rows';

/** What is on it beside the application: the alarms that are made, and what its sources and sinks show. */
export interface Shown {
  readonly alarms: readonly Alarm[];
  readonly panels: readonly Panel[];
}

export function dashboardFacts(application: NormalApplication, shown: Shown): Facts {
  if (!application.spec.dashboard) return {};
  const { name } = application.identity;
  return {
    resources: [
      resource('aws_cloudwatch_dashboard', 'application', '/spec/dashboard', {
        dashboard_name: awsName(longest.dashboard, name),
        dashboard_body: json(dashboardBody(application, shown)),
      }),
    ],
  };
}

export function dashboardBody(application: NormalApplication, { alarms, panels }: Shown): DashboardBody {
  const graphs = (row: Panel['row']) =>
    panels.filter((panel) => panel.row === row).map((panel) => panelGraph(panel, alarms));
  const rows = applicationRows(application, alarms);
  return bodyOf([
    { heading: application.identity.name, widgets: [links(application), ...alarmStates(application, alarms)] },
    ...rows.slice(0, 1),
    { heading: 'How far behind is it?', widgets: graphs('lag') },
    ...rows.slice(1),
    { heading: 'Sources and sinks', widgets: graphs('connections') },
    logRow(application),
  ]);
}

/** Of an alarm widget: 1 to 100 alarms. Source: as `body.ts`, "Properties of an Alarm Status Widget Object". */
const alarmsInWidget = 100;

function alarmStates(application: NormalApplication, alarms: readonly Alarm[]): Placed[] {
  const page = paged(alarms, application.spec).length > 0 ? [pagingArn(application)] : [];
  const arns = [...page, ...alarms.map((alarm) => alarmArn(alarm, application))];
  const count = Math.ceil(arns.length / alarmsInWidget);
  return Array.from({ length: count }, (_, at) => ({
    type: 'alarm',
    width: 16,
    height: 4,
    properties: { title: 'Alarms', alarms: arns.slice(at * alarmsInWidget, (at + 1) * alarmsInWidget) },
  }));
}

/** Where the consoles of AWS are. Source: the user guides of AWS in China and of GovCloud, "Console". */
const consoles: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

function links(application: NormalApplication): Placed {
  const { identity, spec } = application;
  const { runbook } = spec.alarms;
  const group = logGroupOf(application);
  const lines = [
    ...consoleLinks(identity.home, group),
    ...(runbook === undefined ? [] : [`[Runbook](${runbook})`]),
    `Runtime ${spec.runtime}, metrics level ${spec.logging.metrics}, log group \`${group}\``,
  ];
  return { ...text(lines.map((one) => `- ${one}`).join('\n')), width: 8, height: 4 };
}

/** None in a partition whose consoles are not public. */
function consoleLinks({ partition, region }: Home, group: string): string[] {
  const host = own(consoles, partition);
  if (host === undefined) return [];
  // The console takes a name that is escaped twice, with `$` for the second `%`.
  const escaped = encodeURIComponent(encodeURIComponent(group)).replaceAll('%', '$');
  return [
    `[The application in the console](https://${host}/flink/home?region=${region})`,
    `[Its log](https://${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${escaped})`,
  ];
}

const logs: readonly QueryName[] = ['exceptions', 'restarts', 'checkpoint-failures', 'top-messages'];

/** `SOURCE` names the group within the query. */
function logRow(application: NormalApplication): Row {
  const source = `SOURCE '${logGroupOf(application)}'`;
  const { region } = application.identity.home;
  return {
    heading: 'Log',
    widgets: logs.map((name) => ({
      type: 'log',
      width: 12,
      height: 8,
      properties: {
        title: queries[name].title,
        region,
        view: 'table',
        query: `${source} | ${queryText(name, application)}`,
      },
    })),
  };
}
