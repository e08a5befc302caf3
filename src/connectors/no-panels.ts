// Connectors whose services measure nothing that a dashboard could show without further settings.
import type { Panel } from '../facts/panel';

/**
 * Amazon S3 measures requests only where a metrics configuration asks for them, at a price; Iceberg tables are objects
 * in S3; brokers outside AWS send CloudWatch nothing. Source: Amazon S3 user guide, "CloudWatch metrics
 * configurations".
 */
export const noPanels = (): readonly Panel[] => [];
