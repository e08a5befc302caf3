// The structure of a dashboard's body as CloudWatch documents it ("Dashboard body structure and syntax", CloudWatch API
// reference), of the widgets that flinkform makes; closed, so that a misspelt key is told.

const text = { type: 'string', minLength: 1 } as const;
const seconds = { type: 'integer', minimum: 1, maximum: 2_592_000 } as const;

/** What may stand behind a metric. */
const rendering = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z][A-Za-z0-9_]*$' },
    label: text,
    stat: { enum: ['Average', 'Maximum', 'Minimum', 'Sum', 'SampleCount'] },
    period: seconds,
    region: text,
    visible: { type: 'boolean' },
    expression: { type: 'string', minLength: 1, maxLength: 1024 },
    yAxis: { enum: ['left', 'right'] },
  },
} as const;

const metric = { type: 'array', minItems: 1, maxItems: 2 + 2 * 30 + 1, items: { anyOf: [text, rendering] } } as const;

const properties = {
  text: { required: ['markdown'], properties: { markdown: text, background: { enum: ['transparent', 'solid'] } } },
  metric: {
    required: ['region', 'metrics'],
    properties: {
      title: text,
      view: { enum: ['timeSeries', 'singleValue', 'gauge', 'bar', 'pie', 'table'] },
      stacked: { type: 'boolean' },
      region: text,
      period: seconds,
      stat: text,
      metrics: { type: 'array', minItems: 1, maxItems: 500, items: metric },
      annotations: {
        type: 'object',
        additionalProperties: false,
        properties: {
          horizontal: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['value'],
              properties: { label: text, value: { type: 'number' } },
            },
          },
        },
      },
      yAxis: {
        type: 'object',
        additionalProperties: false,
        properties: {
          left: {
            type: 'object',
            additionalProperties: false,
            properties: { min: { type: 'number' }, max: { type: 'number' }, label: text },
          },
        },
      },
    },
  },
  alarm: {
    required: ['alarms'],
    properties: {
      title: text,
      alarms: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: { type: 'string', pattern: '^arn:[a-z-]+:cloudwatch:[a-z0-9-]+:[0-9]{12}:alarm:.{1,255}$' },
      },
    },
  },
  log: {
    required: ['region', 'query'],
    properties: {
      title: text,
      region: text,
      view: { enum: ['table', 'timeSeries', 'bar', 'pie'] },
      query: { type: 'string', pattern: "^SOURCE '[.\\-_/#A-Za-z0-9]+' \\| " },
    },
  },
} as const;

const widget = (type: keyof typeof properties) => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', 'properties'],
  properties: {
    type: { const: type },
    x: { type: 'integer', minimum: 0, maximum: 23 },
    y: { type: 'integer', minimum: 0 },
    width: { type: 'integer', minimum: 1, maximum: 24 },
    height: { type: 'integer', minimum: 1, maximum: 1000 },
    properties: { type: 'object', additionalProperties: false, ...properties[type] },
  },
});

export const dashboardSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['widgets'],
  properties: {
    start: { type: 'string', pattern: '^-?P' },
    end: text,
    periodOverride: { enum: ['auto', 'inherit'] },
    widgets: {
      type: 'array',
      maxItems: 500,
      items: {
        type: 'object',
        discriminator: { propertyName: 'type' },
        required: ['type'],
        oneOf: (Object.keys(properties) as (keyof typeof properties)[]).map(widget),
      },
    },
  },
};
