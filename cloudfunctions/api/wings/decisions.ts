import { collections, operationsOfDecisions, sweeps } from '../../domains/decisions';
import type { Ports, Wing } from '../wing';

export function wing({ press }: Ports): Wing {
  return { operations: operationsOfDecisions({ press }), listeners: [], sweeps, collections };
}
