import { confirmBinding, declineBinding, readBinding } from '@contracts/organisation';
import type { OutputOf } from '@contracts/contract';
import type { listBindings } from '@contracts/organisation';
import { waitFor } from '@testing-library/react';
import { Binding } from '@/workbench/bindings/binding';
import {
  isOff,
  isShown,
  namesOf,
  open,
  refuses,
  says,
  sent,
  sentOnce,
  shown,
  tap,
  tapInSheet,
} from '../../builders/pages';
import { MORNING } from '../../builders/shown';

type Line = OutputOf<typeof listBindings>['items'][number];
type Candidate = OutputOf<typeof readBinding>['candidates'][number];

const line: Line = {
  ...{ bindingId: 'binding-1', state: 'waiting', villageId: 'village-qingquan' },
  ...{ placeName: '清泉村', askedAt: MORNING, hasPhoneNumber: false },
  said: { name: '孙老根', houseNumber: '51', headSurname: '孙' },
  abilities: ['confirm', 'decline'],
};
const candidate: Candidate = {
  ...{ personId: 'person-sun-laogen', name: '孙老根', houseNumber: '51号', groupName: '第五组' },
  ...{ isBound: false, isUnderAge: false },
};

const onSettled = jest.fn();

beforeEach(() => {
  onSettled.mockClear();
});

async function openWith(about: Partial<Candidate>): Promise<void> {
  says(readBinding, { ...line, candidates: [{ ...candidate, ...about }] });
  open(<Binding line={line} onSettled={onSettled} />);
  await tap('在名册里找');
  await shown('孙老根 · 第五组 51号');
}

it('says what somebody says of themselves, and looks nobody up before it is wanted', async () => {
  open(<Binding line={line} onSettled={onSettled} />);
  await shown('11月23日 9:00 申请认在清泉村');
  await shown('自称：孙老根');
  await shown('门牌：51');
  await shown('户主姓孙');
  expect(sent(readBinding)).toEqual([]);
});

it('confirms who it is', async () => {
  says(confirmBinding, { bindingId: 'binding-1', state: 'confirmed' });
  await openWith({});
  await tap('是他，确认');
  expect(await sentOnce(confirmBinding)).toEqual({
    ...{ bindingId: 'binding-1', personId: 'person-sun-laogen' },
  });
  await waitFor(() => {
    expect(onSettled).toHaveBeenCalledWith('确认好了，会告诉本人。');
  });
});

it('replaces another WeChat only as what it is', async () => {
  says(confirmBinding, { bindingId: 'binding-1', state: 'confirmed' });
  await openWith({ isBound: true });
  await shown('已经有一个微信');
  await tap('是本人换了微信，换成这个微信');
  expect(await sentOnce(confirmBinding)).toEqual({
    ...{ bindingId: 'binding-1', personId: 'person-sun-laogen', replacesEarlier: true },
  });
});

it('confirms no child', async () => {
  await openWith({ isUnderAge: true });
  await shown('不满十四岁');
  expect(isOff('是他，确认')).toBe(true);
});

it('declines with a reason only', async () => {
  says(declineBinding, { bindingId: 'binding-1', state: 'declined' });
  await openWith({});
  await tap('不能确认');
  await tapInSheet('不能确认');
  expect(sent(declineBinding)).toEqual([]);
  await tap('认不出是谁', 'radio');
  await tapInSheet('不能确认');
  await shown('退回了，会告诉本人怎么再申请。');
  expect(onSettled).toHaveBeenCalledTimes(1);
  expect(await sentOnce(declineBinding)).toEqual({
    ...{ bindingId: 'binding-1', reason: 'not_recognised' },
  });
});

it('says what to do when nobody in the register is like that', async () => {
  says(readBinding, { ...line, candidates: [] });
  open(<Binding line={line} onSettled={onSettled} />);
  await tap('在名册里找');
  await shown('名册里没有像的人。请打电话问清楚，或者选下面的原因退回。');
});

it('offers nothing that the back end does not allow', async () => {
  says(readBinding, { ...line, abilities: [], candidates: [candidate] });
  open(<Binding line={line} onSettled={onSettled} />);
  await tap('在名册里找');
  await shown('名册里可能是');
  expect(namesOf('button')).toEqual([]);
});

it('says what to do when somebody else has settled it', async () => {
  refuses(confirmBinding, 'binding_settled');
  await openWith({});
  await tap('是他，确认');
  await shown('这份申请已经有结果了。请看最新的情况。');
  expect(onSettled).not.toHaveBeenCalled();
});

it('calls whoever left a number, and nobody else', async () => {
  open(<Binding line={line} onSettled={onSettled} />);
  expect(isShown('打电话问一问')).toBe(false);
  open(<Binding line={{ ...line, hasPhoneNumber: true }} onSettled={onSettled} />);
  await shown('打电话问一问');
});
