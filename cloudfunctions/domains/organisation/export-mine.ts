import { exportMine as contract } from '../../contracts/organisation';
import { implement, type Operation } from '../../kernel/operation';
import { ownRecords } from './own-records';
import type { OtherRecords } from './personal-records';

export function exportMineOperation(others: OtherRecords): Operation {
  return implement(contract, {
    allow: ({ openid }) => openid !== undefined,
    async run({ part = ownRecords.part, after }, context) {
      const { actor, refuse } = context;
      const records = [ownRecords, ...(await others())];
      const wanted = records.find((it) => it.part === part) ?? refuse('part_not_found');
      const { items, next } = await wanted.exportFor(actor, context, after);
      return {
        parts: records.map((it) => it.part),
        part,
        items: [...items],
        ...(next !== undefined && { next }),
      };
    },
  });
}
