import {
  listInbox,
  markSeen,
  recordConsent,
} from '../../../cloudfunctions/contracts/notifications';
import type { FactsOf } from '../../../cloudfunctions/domains/events';
import { personIdOf } from '../../../local/demonstration/people';
import { COMMITTEE, happens, hearAgain, wechat, wecom } from '../../builders/notifications';
import { aVillage, type Village } from '../../builders/village';

const added: FactsOf<'request.words-added'> = {
  requestId: 'request',
  by: 'filer',
  filerId: personIdOf('zhang-guihua'),
  holderId: personIdOf('liu-qingshan'),
  officeId: COMMITTEE,
  sealed: false,
};

async function kinds(village: Village, key: string) {
  const reply = await village.as(key)(listInbox, {});
  return reply.ok ? reply.data.items.map(({ kind }) => kind) : [];
}

async function agreed(village: Village, key: string, template: 'duty' | 'progress') {
  await village.as(key)(recordConsent, { accepted: [template], declined: [] });
}

it('tells the holder of what the filer adds, in the words of any duty', async () => {
  const [wx, wc] = [wechat(), wecom()];
  const village = aVillage([wx, wc]);
  await agreed(village, 'liu-qingshan', 'duty');
  await happens(village, 'request.words-added', added);
  expect(await kinds(village, 'liu-qingshan')).toEqual(['filer_added_words']);
  expect(await kinds(village, 'zhang-guihua')).toEqual([]);
  expect(wx.messages).toEqual([
    {
      template: 'duty',
      text: '您有一件事项待处理',
      time: village.now(),
      to: 'demo-liu-qingshan',
    },
  ]);
  expect(wc.messages).toEqual([]);
});

it('tells the group of the office when the holder has not agreed', async () => {
  const [wx, wc] = [wechat(), wecom()];
  const village = aVillage([wx, wc]);
  await happens(village, 'request.words-added', added);
  expect(wx.messages).toEqual([]);
  expect(wc.messages).toMatchObject([{ to: COMMITTEE, text: '有一件事项待处理，请到屋场通查看' }]);
});

it('tells the next in the office when the holder has left it, and never the filer as an officer', async () => {
  const village = aVillage();
  const gone = { ...added, holderId: personIdOf('zhang-guihua'), filerId: 'person-gone' };
  await happens(village, 'request.words-added', gone);
  expect(await kinds(village, 'liu-qingshan')).toEqual(['filer_added_words']);
  const own = { ...gone, filerId: personIdOf('liu-qingshan') };
  await happens(village, 'request.words-added', own);
  expect(await kinds(village, 'liu-qingshan')).toEqual(['filer_added_words']);
});

it('tells the filer of what the office adds', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  await agreed(village, 'zhang-guihua', 'progress');
  await happens(village, 'request.words-added', { ...added, by: 'office' });
  expect(await kinds(village, 'zhang-guihua')).toEqual(['office_added_words']);
  expect(await kinds(village, 'liu-qingshan')).toEqual([]);
  expect(wx.messages.map(({ text }) => text)).toEqual(['您关注的事项有新进展']);
});

it('tells nobody when no name was given', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  const { filerId, ...nameless } = { ...added, by: 'office' as const };
  await happens(village, 'request.words-added', nameless);
  expect(await kinds(village, 'zhang-guihua')).toEqual([]);
  expect([filerId, wx.messages]).toEqual(['person-zhang-guihua', []]);
});

it('speaks of a sealed request in the inbox only, to both sides', async () => {
  const [wx, wc] = [wechat(), wecom()];
  const village = aVillage([wx, wc]);
  await agreed(village, 'zhang-guihua', 'progress');
  await agreed(village, 'liu-qingshan', 'duty');
  await happens(village, 'request.words-added', { ...added, sealed: true });
  await happens(village, 'request.words-added', { ...added, sealed: true, by: 'office' });
  expect(await kinds(village, 'liu-qingshan')).toEqual(['filer_added_words']);
  expect(await kinds(village, 'zhang-guihua')).toEqual(['office_added_words']);
  expect([...wx.messages, ...wc.messages]).toEqual([]);
});

it('rings once for line upon line, and again when they have been seen', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  await agreed(village, 'liu-qingshan', 'duty');
  await happens(village, 'request.words-added', added);
  await happens(village, 'request.words-added', added);
  expect(await kinds(village, 'liu-qingshan')).toHaveLength(2);
  expect(wx.messages).toHaveLength(1);
  await village.as('liu-qingshan')(markSeen, { about: { kind: 'request', id: 'request' } });
  await happens(village, 'request.words-added', added);
  expect(wx.messages).toHaveLength(2);
});

it('says it once when it is heard twice', async () => {
  const wx = wechat();
  const village = aVillage([wx]);
  await agreed(village, 'liu-qingshan', 'duty');
  const id = await happens(village, 'request.words-added', added);
  await hearAgain(village, [wx], id);
  expect(wx.messages).toHaveLength(1);
  expect(await kinds(village, 'liu-qingshan')).toHaveLength(1);
});
