import { makeCode } from '../../cloudfunctions/contracts/codes';
import type { InputOf } from '../../cloudfunctions/contracts/contract';
import { codes } from '../../cloudfunctions/domains/codes/code';
import type { Village } from './village';

export type Subject = InputOf<typeof makeCode>['for'];

/** Codes as the secretary of the main village has them made: their ids, and what is printed. */
export async function madeCodes(
  village: Village,
  subject: Subject,
): Promise<{ readonly codeId: string; readonly code: string }[]> {
  const reply = await village.as('liu-qingshan')(makeCode, { for: subject });
  const codeIds = reply.ok ? reply.data.codeIds : [];
  const stored = await Promise.all(codeIds.map((id) => village.store.get(codes, id)));
  const { vault } = village.world();
  return stored.flatMap((it) => (it ? [{ codeId: it.id, code: vault.open(it.sealed) }] : []));
}

export async function madeCode(village: Village, subject: Subject) {
  const [made] = await madeCodes(village, subject);
  return made ?? { codeId: '', code: '' };
}

export const ofTheSquare = { kind: 'square', placeId: 'village-qingquan' } as const;
export const ofTheYard = { kind: 'yard', placeId: 'hamlet-qingquan-1' } as const;
export const ofTheRules = { kind: 'rules', placeId: 'village-qingquan' } as const;
export const ofAHouse: Subject = { kind: 'household', householdIds: ['household-qingquan-32'] };
/** A meeting on the Saturday of the test week. */
export const ofAMeeting = {
  kind: 'meeting',
  placeId: 'hamlet-qingquan-2',
  title: '水渠清淤屋场会',
  heldAt: Date.UTC(2026, 10, 28, 11),
} as const;
