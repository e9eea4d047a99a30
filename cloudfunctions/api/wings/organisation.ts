import { collections, operationsOfOrganisation, sweeps } from '../../domains/organisation';
import type { Wing } from '../wing';

export function wing(): Wing {
  const operations = operationsOfOrganisation({
    placeOfCode: async (code, world) =>
      (await import('../../domains/codes')).placeOfCode(code, world),
    records: async () => (await import('../records')).records,
  });
  return { operations, listeners: [], sweeps, collections };
}
