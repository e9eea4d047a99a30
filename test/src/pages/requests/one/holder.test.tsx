import { Holder } from '@/pages/requests/one/holder';
import { isShown, open, shown } from '../../../builders/pages';
import { aDiaryLine, aShown, DAY, MORNING } from '../../../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says what happens next, who holds it, by when, why, and by which article', async () => {
  open(<Holder request={aShown({ state: 'accepted', holderName: '何**' })} />);
  await shown('清泉村人民调解委员会已经接手，接下来开始办。');
  await shown('经办：清泉村人民调解委员会何**');
  await shown('还有30天（12月23日前）');
  await shown('走的路：人民调解');
  await shown('为什么：邻里纠纷先劝和');
  await shown('依据：《人民调解法》第十七条');
});

it('says that it is overdue, and to whom it went last', async () => {
  const to = (name: string) => ({ id: name, name });
  const diary = [
    aDiaryLine({ did: 'overdue', by: 'clock', to: to('镇里') }),
    aDiaryLine({ did: 'overdue', by: 'clock', to: to('县里') }),
  ];
  open(<Holder request={aShown({ dueAt: MORNING - DAY, isOverdue: true, diary })} />);
  await shown('1天前已过期，已上报县里');
});

it('counts nothing and names nobody when it is over', async () => {
  const ratings = { office: 'satisfied', unit: 'dissatisfied' } as const;
  open(<Holder request={aShown({ state: 'closed', outcome: 'solved', proved: true, ratings })} />);
  await shown('结果：办好了');
  await shown('查明属实');
  await shown('您的评价：接件满意，答复不满意');
  expect(isShown(/^经办/)).toBe(false);
  expect(isShown(/^还有/)).toBe(false);
});

it('tells the office to whom it would go on, and the villager nothing of it', async () => {
  const next = { id: 'town', name: '晴川镇人民政府' };
  open(<Holder request={aShown({ reader: 'holder', next })} />);
  await shown('办不了时，转给：晴川镇人民政府');
  open(<Holder request={aShown({ reader: 'colleague' })} />);
  await shown('后面没有别的单位了，要在这里办完。');
});

it('does not tell the filer about the next office', () => {
  open(<Holder request={aShown({ next: { id: 'town', name: '晴川镇人民政府' } })} />);
  expect(isShown(/晴川镇人民政府/)).toBe(false);
});

it('says in words that it is urgent and sealed', async () => {
  open(<Holder request={aShown({ urgent: true, sealed: true })} />);
  await shown('急');
  await shown('封存');
});
