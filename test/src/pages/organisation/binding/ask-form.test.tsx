import { askBinding } from '@contracts/organisation';
import { AskForm } from '@/pages/organisation/binding/ask-form';
import {
  isChosen,
  isOff,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  went,
  write,
} from '../../../builders/pages';
import { aNotice } from '../../../builders/shown';

const phoneNotice = aNotice({ purpose: 'phone_number', version: 3 });

it('is known at once by the code of the house', async () => {
  says(askBinding, { bindingId: 'binding-1', state: 'confirmed' });
  open(<AskForm noticeVersion={1} phoneNotice={phoneNotice} code="abcdefghjkmn" />);
  expect(isChosen('用家里的户码（马上就认好）')).toBe(true);
  expect(isOff('送出去')).toBe(true);
  await shown('请写姓名和户码上的字。');
  await write('您的姓名', '孙老根');
  await tap('送出去');
  await shown('认好了。现在可以反映事情、看家里的积分。');
  expect(await sentOnce(askBinding)).toEqual({
    ...{ noticeVersion: 1, name: '孙老根', place: { code: 'abcdefghjkmn' } },
  });
  await tap('回首页');
  expect(went()).toEqual(['reLaunch /pages/home/index']);
});

it('waits for the village otherwise', async () => {
  says(askBinding, { bindingId: 'binding-1', state: 'waiting', dueAt: 1 });
  open(<AskForm noticeVersion={1} phoneNotice={undefined} code="abcdefghjkmn" />);
  await write('您的姓名', '孙老根');
  await tap('送出去');
  await shown('已经请村里确认，有结果会告诉您。等的时候也能报险情。');
});

it('says what is missing', async () => {
  open(<AskForm noticeVersion={1} phoneNotice={phoneNotice} code={undefined} />);
  expect(isChosen('没有户码，请村里确认')).toBe(true);
  await shown('请写姓名，再写门牌号或者户主的姓。');
  expect(isOff('送出去')).toBe(true);
});

it('says what to do when it is refused, and leaves what was written', async () => {
  refuses(askBinding, 'code_not_found');
  open(<AskForm noticeVersion={1} phoneNotice={phoneNotice} code="abcdefghjkmn" />);
  await write('您的姓名', '孙老根');
  await tap('送出去');
  await shown('这个码不对。请对着纸上的字再输一遍，或者不用码，自己选村。');
  expect(isOff('送出去')).toBe(false);
});
