import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NoticeKind } from '../../cloudfunctions/contracts/decisions-words';
import type { RollKind } from '../../cloudfunctions/contracts/organisation-words';
import { digest } from '../../cloudfunctions/kernel/ids';
import type { Attachments } from '../attachments';
import { openidOf } from './people';

const FOLDER = 'local/demonstration/papers';

/** Which sheets were photographed, and of which decision or village each is a paper. */
const PHOTOGRAPHED = {
  'road-plan': 'decision-qingquan-road',
  'road-minutes': 'decision-qingquan-road',
  'road-notice': 'decision-qingquan-road',
  delegation: 'village-qingquan',
} as const;
export type SheetName = keyof typeof PHOTOGRAPHED;

/** What stands on the minutes of each body, and on a notice. */
export const minutesTitles: Partial<Record<RollKind, string>> = {
  party_committee: '村党支部会议',
  two_committees: '村“两委”会议',
  party_members: '党员大会',
  households: '村民会议',
  representatives_assembly: '村民代表会议',
};
export const noticeTitles: Readonly<Record<NoticeKind, string>> = {
  decision: '决议公示',
  result: '结果公示',
};

interface DemonstrationPaper {
  readonly kind: 'plan' | 'minutes' | 'notice' | 'delegation';
  readonly title: string;
  readonly hash: string;
  readonly fileId?: string;
}

/** A paper `of` a decision or a village. Of a sheet that was photographed the picture is kept, of every other one the fingerprint. */
export function paper(
  kind: DemonstrationPaper['kind'],
  title: string,
  { of, sheet }: { readonly of: string; readonly sheet?: SheetName | undefined },
): DemonstrationPaper {
  if (sheet === undefined) {
    return { kind, title, hash: digest(`demonstration ${of} ${title}`) };
  }
  const hash = createHash('sha256').update(pictureOf(sheet)).digest('base64url');
  return { kind, title, hash, fileId: `local://files/${pathOf(sheet)}` };
}

/** As the decision's diary tells it to everybody: where the picture lies stays inside. */
export function asTold({
  kind,
  title,
  hash,
}: DemonstrationPaper): Omit<DemonstrationPaper, 'fileId'> {
  return { kind, title, hash };
}

/** Lays the pictures where the phone would have put them; those that lie there already stay as they are. */
export function keepPapers({ keep }: Pick<Attachments, 'keep'>): void {
  for (const name of Object.keys(PHOTOGRAPHED) as SheetName[]) {
    keep(pathOf(name), openidOf('liu-qingshan'), pictureOf(name));
  }
}

function pathOf(name: SheetName): string {
  return `decisions/${PHOTOGRAPHED[name]}/${name}.jpg`;
}

function pictureOf(name: SheetName): Buffer {
  return readFileSync(resolve(FOLDER, `${name}.jpg`));
}
