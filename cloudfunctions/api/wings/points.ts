import { collections, listeners, operationsOfPoints, sweeps } from '../../domains/points';
import type { Wing } from '../wing';
import { villageOfPin } from '../pins';

export function wing(): Wing {
  return { operations: operationsOfPoints({ villageOfPin }), listeners, sweeps, collections };
}
