import { collections, notifications } from '../../domains/notifications';
import type { Ports, Wing } from '../wing';

export function wing({ channels }: Ports): Wing {
  return { ...notifications(channels), collections };
}
