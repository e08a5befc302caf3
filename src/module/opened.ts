// Stands for the leader's: dropped when merging.
import type { Configuration } from '../override';
import type { Sections } from './reusable';

export const opened = (configuration: Configuration): Sections => configuration as Sections;
