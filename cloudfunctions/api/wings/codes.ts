import { collections, operationsOfCodes } from '../../domains/codes';
import type { Ports, Wing } from '../wing';

export function wing({ host, press }: Ports): Wing {
  const operations = operationsOfCodes({ host, press });
  return { operations, listeners: [], sweeps: [], collections };
}
