// PyFlink: the property group by which the service finds the script and its dependencies.
import type { Facts } from '../facts/facts';
import type { NormalApplication } from '../normalise';

/** The group's id and keys are the service's. Source: developer guide, "Creating a Python application". */
export const pythonGroup = 'kinesis.analytics.flink.run.options';

export function pythonFacts({ spec: { python } }: NormalApplication): Facts {
  if (!python) return {};
  const { script, jar, files, archives } = python;
  return {
    properties: {
      [pythonGroup]: {
        python: script,
        ...(jar !== undefined && { jarfile: jar }),
        ...(files && files.length > 0 && { pyFiles: files.join(',') }),
        ...(archives && archives.length > 0 && { pyArchives: archives.join(',') }),
      },
    },
  };
}
