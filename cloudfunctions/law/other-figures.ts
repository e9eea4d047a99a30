import { moneyMeans, peopleMeans } from './bands';
import { boothWordsStatus } from './booth-words';
import { categories, categoryEdition } from './categories';
import { offencesStatus } from './convention-offences';
import { conventionReviewers } from './convention-reviewers';
import { villageWords } from './convention-words';
import { noticesKept, seenWithin } from './notification-times';
import { pointsTariff } from './points-tariff';
import { accountAge, bindingPeriod, consentProof, privacyNotices } from './privacy-notices';

interface OtherFigure {
  readonly name: string;
  readonly what?: string;
  readonly figure?: Figure;
  readonly source: string;
  readonly status: Status;
  readonly validFrom: string;
}

type Status = 'law' | 'regulation' | 'local_practice' | 'known' | 'design' | 'unverified';

type Figure =
  | { readonly is: 'amount'; readonly amount: number; readonly unit: Unit }
  | { readonly is: 'unknown'; readonly unit: Unit }
  | { readonly is: 'range'; readonly from: number; readonly until?: number }
  | { readonly is: 'deeds'; readonly deeds: readonly Deed[] };

type Unit = 'hour' | 'calendarDay' | 'workingDay' | 'month' | 'year' | 'yuan';

interface Deed {
  readonly text: string;
  readonly points: number;
  readonly timesPerMonthMax?: number;
}

/** Figures that stand in files of their own, under the names by which the county reads them. */
export const otherFigures: Readonly<Record<string, OtherFigure>> = {
  'bands.money': {
    name: '钱多钱少的分档',
    what: [moneyMeans.none, moneyMeans.small, moneyMeans.large].map(({ name }) => name).join('、'),
    ...sureness(moneyMeans),
  },
  'bands.smallMaxYuan': {
    name: '半年的平均工资是多少',
    figure: { is: 'unknown', unit: 'yuan' },
    ...sureness({ ...moneyMeans, status: moneyMeans.smallMaxYuan.status }),
  },
  ...Object.fromEntries(
    (['one', 'few', 'five', 'many', 'crowd'] as const).map((band) => {
      const { name, from, until } = peopleMeans[band];
      const figure = { is: 'range', from, ...(until === undefined ? {} : { until }) } as const;
      return [
        `bands.people.${band}`,
        { name: `人数分档：${name}`, figure, ...sureness(peopleMeans) },
      ];
    }),
  ),
  categories: {
    name: `内容分类（${categoryEdition.version}年版）`,
    what: categories.map(({ officialName }) => officialName).join('、'),
    ...sureness(categoryEdition),
  },
  'categories.plainNames': {
    name: '内容分类的土话叫法',
    what: categories.map(({ plainName }) => plainName).join('；'),
    source: '本系统给官方分类起的说法',
    status: categoryEdition.plainNames,
    validFrom: categoryEdition.validFrom,
  },
  'points.tariff': {
    name: '积分起步表',
    figure: { is: 'deeds', deeds: pointsTariff.lines },
    ...sureness(pointsTariff),
  },
  'convention.reviewers': {
    name: conventionReviewers.name,
    what: '村法律顾问、司法所、乡镇妇联、乡镇政府，一个接一个看；乡镇政府不能少',
    ...sureness(conventionReviewers),
  },
  'poll.boothWords': {
    name: '不能在手机上问的话：选举、罢免',
    what: '选村委会成员、罢免村委会成员的，一律不发；像选举的，先问清楚再发',
    ...sureness(boothWordsStatus),
  },
  'convention.offences': {
    name: '村规民约里不能写的话',
    what: '罚款和变相处罚、扣法定待遇、歧视妇女、一人犯事牵连别人',
    ...sureness(offencesStatus),
  },
  'convention.words': {
    name: '查村规民约的土话对照',
    what: villageWords.rows.map(([first]) => first).join('、'),
    ...sureness(villageWords),
  },
  'notices.seenUrgent': {
    name: '急事多久没人看就提醒下一位',
    figure: { is: 'amount', ...seenWithin.urgent },
    ...sureness(seenWithin),
  },
  'notices.seenOrdinary': {
    name: '平常事多久没人看就提醒下一位',
    figure: { is: 'amount', ...seenWithin.ordinary },
    ...sureness(seenWithin),
  },
  'notices.keptLog': {
    name: '发消息的记录保存',
    figure: { is: 'amount', amount: noticesKept.log.amount, unit: noticesKept.log.unit },
    ...sureness(noticesKept.log),
  },
  'notices.keptInbox': {
    name: '收到的消息保存',
    figure: { is: 'amount', amount: noticesKept.inbox.amount, unit: noticesKept.inbox.unit },
    ...sureness(noticesKept.inbox),
  },
  'privacy.consentProof': {
    name: '同意的记录在撤回以后保存',
    figure: { is: 'amount', ...consentProof.period },
    ...sureness(consentProof),
  },
  'privacy.accountAge': {
    name: '开号的最小年龄',
    figure: { is: 'amount', amount: accountAge.years, unit: 'year' },
    ...sureness(accountAge),
  },
  'privacy.binding': {
    name: '村里确认家门',
    figure: { is: 'amount', ...bindingPeriod.period },
    ...sureness(bindingPeriod),
  },
  ...Object.fromEntries(
    privacyNotices.map(({ purpose, version, title, kept, ...more }) => [
      `privacy.${purpose}.${version}`,
      { name: `告知书：${title}`, what: kept, ...sureness(more) },
    ]),
  ),
};

function sureness({ source, status, validFrom }: Omit<OtherFigure, 'name'>) {
  return { source, status, validFrom };
}
