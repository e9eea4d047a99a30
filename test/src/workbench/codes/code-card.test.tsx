import { type listCodes, revokeCode } from '@contracts/codes';
import type { OutputOf } from '@contracts/contract';
import { CodeCard } from '@/workbench/codes/code-card';
import {
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

const code: OutputOf<typeof listCodes>['items'][number] = {
  ...{ codeId: 'code-1', kind: 'square', state: 'live', placeId: 'village-qingquan' },
  ...{ placeName: '清泉村', madeAt: MORNING, openings: 12 },
  address: 'wct.example.cn/q/abcd-efgh-jkmn',
  abilities: ['print', 'revoke'],
};

it('says where it hangs, whether it opens anything, and how often it was opened', async () => {
  open(<CodeCard code={code} />);
  await shown('村里广场 · 清泉村');
  await shown('能用');
  await shown('没有微信，输入：wct.example.cn/q/abcd-efgh-jkmn');
  await shown('11月23日做的');
  await shown('三十天里打开12次');
});

it('says of which house or meeting it is', async () => {
  const meeting = { title: '水渠清淤屋场会', heldAt: MORNING };
  open(<CodeCard code={{ ...code, houseNumber: '32号', meeting }} />);
  await shown('门牌32号');
  await shown('水渠清淤屋场会');
});

it('is put out of use on a reason', async () => {
  says(revokeCode, { codeId: 'code-1', revokedAt: 1 });
  open(<CodeCard code={code} />);
  await tap('停用');
  await shown('停用以后，贴着的纸就扫不开了。为什么停？');
  await tapInSheet('停用');
  expect(sent(revokeCode)).toEqual([]);
  await tap('坏了', 'radio');
  await tapInSheet('停用');
  await shown('停用了。请把旧纸撕下来。');
  expect(await sentOnce(revokeCode)).toEqual({ codeId: 'code-1', reason: 'damaged' });
});

it('says so when somebody else was quicker', async () => {
  refuses(revokeCode, 'already_revoked');
  open(<CodeCard code={code} />);
  await tap('停用');
  await tap('丢了', 'radio');
  await tapInSheet('停用');
  await shown(/^这个码已经停用了。/);
});

it('offers only what the back end allows', () => {
  open(<CodeCard code={{ ...code, state: 'revoked', abilities: [] }} />);
  expect(namesOf('button')).toEqual([]);
});
