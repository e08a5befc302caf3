// An update that AWS refuses for once, for no fault of the stack's.
import { type Double, refuse } from '../double/call';

export interface Obstacle {
  readonly double: Double;
  /** The next update is refused. */
  arise(): void;
}

export function startObstacle(): Obstacle {
  let arisen = false;
  return {
    arise: () => void (arisen = true),
    double: async ({ service, target }) => {
      if (!arisen || service !== 'kinesisanalytics' || target.operation !== 'UpdateApplication') return undefined;
      arisen = false;
      return refuse({ code: 'ResourceInUseException', message: 'The application is being changed by somebody else' });
    },
  };
}
