import { dayOf } from './days';

/** What township and county see to in the rules of all their villages. */
export const filingsText = {
  title: '各村还没报备的',
  overdue: (count: number) => `有${count}个村过了十天还没报备，请催一催。`,
  none: '没有等着报备的。村里表决通过，十天内要报上来，没报的排在这里，先到期的在前。',
  votedOn: (at: number) => `${dayOf(at)}表决通过`,
} as const;

export const withdrawText = {
  withdraw: '收回责令',
  withdrawSpoken: (clause: string) => `收回责令：${clause}`,
  title: (clause: string) => `收回对${clause}的责令改正？`,
  said: '收回以后，这一条马上又算数。原来的责令和收回的理由都留着，大家看得到。',
  reason: '为什么收回',
  done: (left: number) =>
    left === 0 ? '收回了，这个村没有要改正的了。' : `收回了，还有${left}条要改正。`,
} as const;
