import { noticeKinds, templates } from '../../../cloudfunctions/contracts/notifications';
import { wording } from '../../../cloudfunctions/domains/notifications/wording';
import { named } from '../../../local/demonstration/people';

const sentences = noticeKinds.flatMap((kind) => {
  const { toPerson, toOffice } = wording[kind];
  return [toPerson, ...(toOffice === undefined ? [] : [toOffice])];
});

/** What must never light up on a screen: kinds of matters, accusations, violence, and who is meant. */
const TELLING = [
  /求助|纠纷|隐患|投诉|举报|检举|控告|建议|咨询|信访|上访|调解|诉讼|仲裁|维权/,
  /家暴|暴力|打|伤|虐|侵|害|杀|死|报警|警|派出所|妇联|纪委|监委|法院|未成年|儿童|孩子/,
  /工资|欠薪|土地|宅基地|赔偿|钱|病|残|低保|离婚|婚/,
  /急|危险|机密|保密|密/,
];

it.each(noticeKinds.map((kind) => [kind, wording[kind]] as const))(
  '%s fits into a template',
  (_kind, { toPerson, template }) => {
    expect(toPerson).toMatch(/^[^\p{Cc}]{1,20}$/u);
    expect(templates).toContain(template);
  },
);

it.each([...new Set(sentences)])('“%s” tells nothing', (sentence) => {
  for (const word of TELLING) {
    expect(sentence).not.toMatch(word);
  }
  for (const { name } of named) {
    expect(sentence).not.toContain(name);
  }
});

it('has few sentences, and none is put together', () => {
  expect([...new Set(sentences)].sort()).toEqual([
    '您关注的事项有新进展',
    '您家的积分有变动',
    '您有一件事项已到期',
    '您有一件事项待处理',
    '有一件事项已到期，请到屋场通查看',
    '有一件事项待处理，请到屋场通查看',
    '村里的事有新消息，请看',
  ]);
});
