import { collections, listeners, operationsOfRequests, sweeps } from '../../domains/requests';
import type { Ports, Wing } from '../wing';
import { villageOfPin } from '../pins';

export function wing({ files }: Ports): Wing {
  const operations = operationsOfRequests({ files, villageOfPin });
  return { operations, listeners, sweeps, collections };
}
