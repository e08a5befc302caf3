// An update that AWS refuses for once, for no fault of the stack's.
import { type Double, refuse } from '../double/call';

export interface RefusedUpdate {
  readonly double: Double;
  /** The next update is refused. */
  refuseNext(): void;
}

export function refuseUpdates(): RefusedUpdate {
  let refusing = false;
  return {
    refuseNext: () => void (refusing = true),
    double: async ({ service, target }) => {
      if (!refusing || service !== 'kinesisanalytics' || target.operation !== 'UpdateApplication') return undefined;
      refusing = false;
      return refuse({ code: 'ResourceInUseException', message: 'The application is being changed by somebody else' });
    },
  };
}
