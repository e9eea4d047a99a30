import { listInbox, recordConsent } from '../../../cloudfunctions/contracts/notifications';
import { happens, hearAgain, wechat } from '../../builders/notifications';
import { aClosing } from '../../builders/points';
import { aVillage, type Village } from '../../builders/village';

const step = { requestId: 'request', filerId: 'person-zhang-guihua', sealed: false };
const agree = { accepted: ['progress' as const], declined: [] };

async function kinds(village: Village) {
  const reply = await village.as('zhang-guihua')(listInbox, {});
  return reply.ok ? reply.data.items.map(({ kind }) => kind) : [];
}

it.each([
  ['request.accepted', 'request_accepted'],
  ['request.handed-on', 'request_handed_on'],
  ['request.answered', 'request_answered'],
  ['request.reopened', 'request_reopened'],
  ['request.overdue', 'request_overdue'],
] as const)('tells the filer of %s', async (event, kind) => {
  const wx = wechat();
  const village = aVillage([wx]);
  await village.as('zhang-guihua')(recordConsent, agree);
  await happens(village, event, step);
  expect(await kinds(village)).toEqual([kind]);
  expect(wx.messages).toMatchObject([
    { template: 'progress', text: '您关注的事项有新进展', time: village.now() },
  ]);
});

it('tells the filer that it is closed', async () => {
  const village = aVillage();
  await happens(village, 'request.closed', aClosing({ solved: false }));
  expect(await kinds(village)).toEqual(['request_closed']);
});

it('speaks of a sealed request in the inbox only', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  await village.as('zhang-guihua')(recordConsent, agree);
  await happens(village, 'request.answered', { ...step, sealed: true });
  await happens(village, 'request.closed', aClosing({ sealed: true }));
  expect(await kinds(village)).toHaveLength(2);
  expect(wx.messages).toEqual([]);
});

it('tells nobody when no name was given', async () => {
  const village = aVillage();
  await happens(village, 'request.accepted', { requestId: 'request', sealed: false });
  expect(await kinds(village)).toEqual([]);
});

it('says it once when it is heard twice', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  await village.as('zhang-guihua')(recordConsent, agree);
  await village.as('zhang-guihua')(recordConsent, agree);
  const id = await happens(village, 'request.accepted', step);
  await hearAgain(village, [wx], id);
  expect(wx.messages).toHaveLength(1);
  expect(await kinds(village)).toHaveLength(1);
});
