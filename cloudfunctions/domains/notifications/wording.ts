import {
  type NoticeKind,
  type Telling,
  type Template,
  tellings,
} from '../../contracts/notifications';

interface Wording {
  readonly template: Template;
  /** At most 20 characters, the limit of a `thing` in a WeChat template. */
  readonly toPerson: string;
  /** Present when the office's group chat may be told. */
  readonly toOffice?: string;
}

const DUTY: Wording = {
  template: 'duty',
  toPerson: '您有一件事项待处理',
  toOffice: '有一件事项待处理，请到屋场通查看',
};
const OVERDUE: Wording = {
  template: 'duty',
  toPerson: '您有一件事项已到期',
  toOffice: '有一件事项已到期，请到屋场通查看',
};
const PROGRESS: Wording = { template: 'progress', toPerson: '您关注的事项有新进展' };
const VILLAGE: Wording = { template: 'progress', toPerson: '村里的事有新消息，请看' };
const POINTS: Wording = { template: 'points', toPerson: '您家的积分有变动' };

/**
 * Every sentence that leaves the product. They are fixed: no name, no kind of matter and no word of what
 * happened is ever put into them, so an urgent or sealed thing reads like any other on a screen that
 * somebody else sees.
 */
export const wording: Readonly<Record<NoticeKind, Wording>> = {
  duty_given: DUTY,
  duty_passed_on: DUTY,
  duty_overdue: OVERDUE,
  request_accepted: PROGRESS,
  request_handed_on: PROGRESS,
  request_answered: PROGRESS,
  request_reopened: PROGRESS,
  request_closed: PROGRESS,
  request_overdue: PROGRESS,
  filer_added_words: DUTY,
  office_added_words: PROGRESS,
  binding_confirmed: PROGRESS,
  binding_declined: PROGRESS,
  points_credited: POINTS,
  ...toldOfTheVillage(),
};

function toldOfTheVillage(): Readonly<Record<Telling, Wording>> {
  return Object.fromEntries(tellings.map((it) => [it, VILLAGE])) as Record<Telling, Wording>;
}
