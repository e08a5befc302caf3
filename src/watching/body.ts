// The body of a CloudWatch dashboard, in CloudWatch's own words. Source: CloudWatch user guide, "Dashboard body
// structure and syntax". Types and no interfaces: what has no index cannot be a planned value.

/** Beside a metric, or for an expression over metrics. */
export type Rendering = {
  readonly id?: string;
  readonly label?: string;
  readonly stat?: string;
  /** In seconds. */
  readonly period?: number;
  readonly region?: string;
  readonly visible?: false;
  readonly expression?: string;
  readonly yAxis?: 'left' | 'right';
};

/** Namespace, name, dimensions by name and value, and how it is drawn; or an expression alone. */
export type MetricLine = readonly (string | Rendering)[];

export type Annotation = { readonly label: string; readonly value: number };

/** Widths and heights are in units of a grid of 24 columns. */
type Placed = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type MetricProperties = {
  readonly title: string;
  readonly view: 'timeSeries';
  readonly stacked: false;
  readonly region: string;
  /** In seconds. */
  readonly period: number;
  readonly metrics: readonly MetricLine[];
  readonly annotations?: { readonly horizontal: readonly Annotation[] };
  readonly yAxis?: { readonly left: { readonly min: number } };
};

export type Content =
  | { readonly type: 'text'; readonly properties: { readonly markdown: string; readonly background: 'transparent' } }
  | { readonly type: 'metric'; readonly properties: MetricProperties }
  | { readonly type: 'alarm'; readonly properties: { readonly title: string; readonly alarms: readonly string[] } }
  | {
      readonly type: 'log';
      readonly properties: {
        readonly title: string;
        readonly region: string;
        readonly view: 'table';
        readonly query: string;
      };
    };

export type Widget = Content & Placed;

export type DashboardBody = {
  readonly start: string;
  readonly periodOverride: 'inherit';
  readonly widgets: readonly Widget[];
};

/** A row of widgets under a heading. */
export interface Row {
  readonly heading: string;
  readonly widgets: readonly (Content & Pick<Placed, 'width' | 'height'>)[];
}

const columns = 24;

/** Rows one below the other; a row that is wider than the grid goes on below. */
export function bodyOf(rows: readonly Row[]): DashboardBody {
  const widgets: Widget[] = [];
  let y = 0;
  for (const { heading, widgets: contents } of rows.filter((row) => row.widgets.length > 0)) {
    widgets.push({ ...text(`## ${heading}`), x: 0, y, width: columns, height: 1 });
    y += 1;
    let [x, tallest] = [0, 0];
    for (const content of contents) {
      if (x + content.width > columns) [x, y, tallest] = [0, y + tallest, 0];
      widgets.push({ ...content, x, y });
      [x, tallest] = [x + content.width, Math.max(tallest, content.height)];
    }
    y += tallest;
  }
  return { start: '-PT3H', periodOverride: 'inherit', widgets };
}

export function text(markdown: string): Content {
  return { type: 'text', properties: { markdown, background: 'transparent' } };
}
