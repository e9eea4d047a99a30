import { collections, operations, sweeps } from '../../domains/polls';
import type { Wing } from '../wing';

export function wing(): Wing {
  return { operations, listeners: [], sweeps, collections };
}
