import { collections, operationsOfDecisions, sweeps } from '../../domains/decisions';
import type { Ports, Wing } from '../wing';

export function wing({ press, files }: Ports): Wing {
  return {
    operations: operationsOfDecisions({ press, files }),
    listeners: [],
    sweeps,
    collections,
  };
}
