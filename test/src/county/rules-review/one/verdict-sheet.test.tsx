import { reviewDraft } from '@contracts/rules-way';
import { VerdictSheet } from '@/county/rules-review/one/verdict-sheet';
import { isOff, open, refuses, shown, tap } from '../../../builders/pages';

const remarks = {
  ...{ callId: 'call-of-a-screen-01', about: () => '', write: jest.fn(), putAway: jest.fn() },
  said: [{ words: '写短一点。' }],
};
const usual = { revisionId: 'revision-1', draft: 2, onDone: jest.fn(), onClose: jest.fn() };

it('returns nothing without a word why', async () => {
  open(<VerdictSheet {...usual} verdict="return" remarks={{ ...remarks, said: [] }} />);
  await shown('退回要写意见，村里才知道改哪里。');
  expect(isOff('退回修改')).toBe(true);
});

it('keeps the remarks when the village has saved another draft meanwhile', async () => {
  refuses(reviewDraft, 'draft_moved_on');
  open(<VerdictSheet {...usual} verdict="return" remarks={remarks} />);
  await shown('写了1条意见，一起送回村里。');
  await tap('退回修改');
  await shown('草案刚才又改过。请看看最新的一稿再办。');
  expect(remarks.putAway).not.toHaveBeenCalled();
});
