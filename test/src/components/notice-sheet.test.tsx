import { NoticeSheet } from '@/components/notice-sheet';
import type { Notice } from '@/session/use-consent';
import { isShown, open, tap } from '../builders/pages';

const notice: Notice = {
  ...{ purpose: 'recordings', version: 2, title: '录音', text: '存您说的话。', isGiven: false },
  ...{ kinds: ['声音'], kept: '办结后一年', refusal: '可以写字', source: '个人信息保护法第十七条' },
};

it('says everything that the law wants said, before anything is kept', async () => {
  const onAgree = jest.fn();
  const onClose = jest.fn();
  open(<NoticeSheet notice={notice} onAgree={onAgree} onClose={onClose} />);
  const said = [
    ...['录音', '存您说的话。', '存什么：声音', '存多久：办结后一年'],
    ...['不同意会怎样：可以写字', '依据：个人信息保护法第十七条', '第2版'],
  ];
  expect(said.filter((it) => !isShown(it))).toEqual([]);
  await tap('关闭');
  expect([onAgree, onClose].map((it) => it.mock.calls.length)).toEqual([0, 1]);
  await tap('我看过了，同意');
  expect(onAgree).toHaveBeenCalledTimes(1);
});
