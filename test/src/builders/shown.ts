import type { OutputOf } from '@contracts/contract';
import type { listInbox } from '@contracts/notifications';
import type { Notice } from '@/session/use-consent';
import type { DiaryShown, RequestLine, RequestShown } from '@contracts/requests-shown';

/** What the back end shows of requests, for screens that are tried without it. */

const OFFICE = { id: 'village-qingquan-mediation_committee', name: '清泉村人民调解委员会' };

/** Monday the 23rd of November 2026, nine o'clock in the village. */
export const MORNING = Date.UTC(2026, 10, 23, 1);
export const DAY = 86_400_000;

export function aLine(about: Partial<RequestLine> = {}): RequestLine {
  return {
    ...{ requestId: 'request-of-a-screen', state: 'submitted', kind: 'dispute' },
    ...{ category: 'land_resources', channel: 'peoples_mediation' },
    ...{ sealed: false, urgent: false, isOverdue: false },
    ...{ placeName: '清泉村第三组', office: OFFICE },
    ...{ filedAt: MORNING, nextStepBy: MORNING + 3 * DAY, dueAt: MORNING + 30 * DAY },
    ...about,
  };
}

export function aShown(about: Partial<RequestShown> = {}): RequestShown {
  return {
    ...aLine(),
    ...{ reason: '邻里纠纷先劝和', basis: '《人民调解法》第十七条', hotlines: [], told: [] },
    ...{ reader: 'filer', isAnonymous: false, people: { representatives: 1, supporters: 0 } },
    ...{ isReportNeeded: false, steps: [], diary: [], abilities: [] },
    ...about,
  };
}

export function aDiaryLine(about: Partial<DiaryShown> = {}): DiaryShown {
  return { at: MORNING, did: 'filed', by: 'filer', attachments: [], ...about };
}

/** What is told before recordings are kept, unless the test says otherwise. */
export function aNotice(about: Partial<Notice> = {}): Notice {
  return {
    ...{ purpose: 'recordings', version: 2, title: '录音', text: '录音只给办事的人听。' },
    ...{ kinds: ['声音'], kept: '办结后一年', refusal: '可以写字', source: '《个人信息保护法》' },
    isGiven: false,
    ...about,
  };
}

type InboxItem = OutputOf<typeof listInbox>['items'][number];

export function anItem(about: Partial<InboxItem> = {}): InboxItem {
  return {
    ...{ id: 'item-1', kind: 'request_accepted', about: { kind: 'request', id: 'request-1' } },
    ...{ at: MORNING, isUrgent: false, isSeen: true, isSettled: false },
    ...about,
  };
}
