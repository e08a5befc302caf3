// Pages of AWS that say what to do about an alarm. Source: developer guide, "Runtime troubleshooting", list of topics.

export type Page =
  'checkpoints' | 'chk-timeout' | 'rt-restarts' | 'rt-stateleaks' | 'rt-throughput' | 'runtime' | 'symptoms';

export function troubleshooting(page: Page): string {
  return `https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-${page}.html`;
}
