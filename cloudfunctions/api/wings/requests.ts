import { collections, listeners, operationsOfRequests, sweeps } from '../../domains/requests';
import type { Ports, Wing } from '../wing';

export function wing({ files }: Ports): Wing {
  return { operations: operationsOfRequests({ files }), listeners, sweeps, collections };
}
