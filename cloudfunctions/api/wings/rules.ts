import { collections, listeners, operations, sweeps } from '../../domains/rules';
import type { Wing } from '../wing';

export function wing(): Wing {
  return { operations, listeners, sweeps, collections };
}
