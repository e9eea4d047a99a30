import { collections, listeners, operations, sweeps } from '../../domains/points';
import type { Wing } from '../wing';

export function wing(): Wing {
  return { operations, listeners, sweeps, collections };
}
