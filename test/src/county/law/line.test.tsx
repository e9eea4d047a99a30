import { type LawLine, Line } from '@/county/law/line';
import { isShown, open } from '../../builders/pages';

const clock: LawLine = {
  section: 'clocks',
  key: 'petition.handle',
  name: '信访办理',
  figure: { is: 'amount', amount: 60, unit: 'calendarDay' },
  source: '《信访工作条例》第三十四条',
  status: 'regulation',
  validFrom: '2022-05-01',
  questions: [],
};

it('says what it is, how much, by what, since when and how sure', () => {
  open(<Line line={clock} waitsFor={[]} />);
  for (const said of [
    '信访办理',
    '60天',
    '依据：《信访工作条例》第三十四条',
    '条例、法规、国家规范',
    '2022年5月1日起',
  ]) {
    expect([said, isShown(said)]).toEqual([said, true]);
  }
  expect(document.querySelector('.card-due')).toBeNull();
});

it('says what has to be confirmed, and where', () => {
  const question = { key: 'wage', asks: '平均工资是多少', where: '县里填' };
  open(<Line line={{ ...clock, status: 'unverified' }} waitsFor={[question]} />);
  expect(isShown('未核实')).toBe(true);
  expect(isShown('还要核实：平均工资是多少。到县里填查。')).toBe(true);
  expect(document.querySelector('.card-due')).not.toBeNull();
});

const plain: LawLine = {
  ...{ section: 'rules', key: 'wages', name: '拖欠工资', questions: [] },
  ...{ source: '《保障农民工工资支付条例》第十条', status: 'regulation', validFrom: '2026-11-01' },
};

it('says of a rule when it holds, who gets it in turn, and what is told', () => {
  open(
    <Line
      line={{
        ...plain,
        rule: {
          conditions: [
            { asks: '类别', words: ['求助', '投诉'] },
            { asks: '与对方', words: ['用人单位'] },
          ],
          path: ['县劳动保障监察大队', '县综治中心'],
          channel: '主管部门处理',
          within: { name: '部门履行职责', amount: 60, unit: 'calendarDay', status: 'known' },
          reason: '欠薪由劳动监察首问负责',
          urgency: '尽快',
          hotlines: ['12333'],
        },
      }}
      waitsFor={[]}
    />,
  );
  for (const said of [
    '什么事：类别：求助、投诉；与对方：用人单位',
    '交给：县劳动保障监察大队，不归它管就转县综治中心',
    '走哪条路：主管部门处理（尽快）',
    '多久答复：60天（部门履行职责，通行说法，没对原文）',
    '告诉来人：欠薪由劳动监察首问负责',
    '电话：12333',
  ]) {
    expect([said, isShown(said)]).toEqual([said, true]);
  }
});

it('says of a safeguard whom it concerns, without a way to go', () => {
  const rule = { conditions: [], path: ['派出所', '村网格'], hotlines: [] };
  open(<Line line={{ ...plain, section: 'safeguards', rule }} waitsFor={[]} />);
  expect(isShown('什么事：上面都对不上的')).toBe(true);
  expect(isShown('单位：派出所、村网格')).toBe(true);
  expect(isShown(/走哪条路|多久答复|告诉来人|电话/)).toBe(false);
});
