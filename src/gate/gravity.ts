// One table for every format: what a gravity is called elsewhere, and where the gate fails.
import { gravities, type Gravity } from '../rules/rule';

interface Elsewhere {
  readonly sarif: 'error' | 'warning' | 'note';
  /**
   * GitHub's bands: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. Source: "SARIF support for code
   * scanning" of GitHub's documentation.
   */
  readonly securitySeverity?: string;
  readonly github: 'error' | 'warning' | 'notice';
  /** Source: "Code Quality report format" of GitLab's documentation. */
  readonly gitlab: 'blocker' | 'critical' | 'major' | 'minor' | 'info';
}

export const elsewhere: Readonly<Record<Gravity, Elsewhere>> = {
  critical: { sarif: 'error', securitySeverity: '9.5', github: 'error', gitlab: 'blocker' },
  high: { sarif: 'error', securitySeverity: '8.0', github: 'error', gitlab: 'critical' },
  medium: { sarif: 'warning', securitySeverity: '5.5', github: 'warning', gitlab: 'major' },
  low: { sarif: 'note', securitySeverity: '2.0', github: 'notice', gitlab: 'minor' },
  info: { sarif: 'note', github: 'notice', gitlab: 'info' },
};

/** 0 for the gravest. */
export function rankOf(gravity: Gravity): number {
  return gravities.indexOf(gravity);
}

/** Whether it is at least as grave. */
export function isAtLeast(gravity: Gravity, threshold: Gravity): boolean {
  return rankOf(gravity) <= rankOf(threshold);
}
