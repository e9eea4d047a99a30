import { type Gate, gateTo } from '../../cloudfunctions/api/gate';
import { listInbox } from '../../cloudfunctions/contracts/notifications';
import { openidOf } from '../../local/demonstration/people';
import { composed, portsOver, testVault } from '../builders/composed';
import { aLetter } from '../builders/requests';
import { aVillage, type Village } from '../builders/village';

const zhang = { openid: openidOf('zhang-guihua') };

function gateOf(village: Village): Gate {
  const { store, random } = village.world();
  const platform = {
    ...{ store, random, vault: testVault, clock: village.now },
    report: (_where: string, thrown: unknown) => {
      throw thrown;
    },
  };
  return gateTo({ ports: portsOver([]), platform });
}

it('leads to every operation of every domain', async () => {
  const { answer } = gateOf(aVillage());
  const unknown = composed.operations.map(async ({ contract: { name: operation } }) => {
    const { reply } = await answer({ operation, input: null }, zhang);
    return !reply.ok && reply.error.code === 'unknown_operation' ? [operation] : [];
  });
  expect((await Promise.all(unknown)).flat()).toEqual([]);
});

it.each(['', 'codes', 'codes.burn', 'toString.call', '__proto__.open'])(
  'knows no operation called %j',
  async (operation) => {
    expect(await gateOf(aVillage()).answer({ operation, input: {} }, zhang)).toEqual({
      reply: { ok: false, error: { code: 'unknown_operation' } },
      isWrite: false,
    });
  },
);

it('says what was written, and brings it to domains that nobody has called', async () => {
  const village = aVillage();
  const gate = gateOf(village);
  const input = { ...aLetter(), callId: 'a-call-through-the-gate' };
  const filed = await gate.answer({ operation: 'requests.fileRequest', input }, zhang);
  expect(filed).toMatchObject({ reply: { ok: true }, isWrite: true });

  const inbox = () => village.as('he-qiushi')(listInbox, {});
  expect(await inbox()).toMatchObject({ data: { unseen: 0 } });
  await gate.deliver(village.now() + 5000);
  expect(await inbox()).toMatchObject({ data: { unseen: 1 } });
});

it('takes a refusal, and a question, for nothing that others must hear of', async () => {
  const { answer } = gateOf(aVillage());
  const refused = await answer({ operation: 'requests.fileRequest', input: {} }, zhang);
  const asked = await answer({ operation: 'requests.listMine', input: {} }, zhang);

  expect([refused.reply.ok, refused.isWrite]).toEqual([false, false]);
  expect([asked.reply.ok, asked.isWrite]).toEqual([true, false]);
});
