import { object, readObjection } from '@contracts/decisions-notices';
import { ObjectAct } from '@/pages/decisions/one/object-act';
import { Deciding, delegate, move } from '../../../../builders/decisions';
import { answered } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { aDecision } from '../../../builders/decided';
import {
  inTheHandOf,
  isOff,
  noSignal,
  open,
  refuses,
  sent,
  sentOnce,
  shown,
  tapInSheet,
  write,
} from '../../../builders/pages';

const LABEL = '写在这里';

it('is kept, reaches the village, and can be read again by who made it', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  const delegationId = await delegate(village, ['public_works'], 'delegation-1');
  const { rolls } = await road.call('resolution', 'representatives_assembly', { delegationId });
  const due = rolls[0]?.due ?? 0;
  await road.record(due, due);
  await road.publish('decision');
  inTheHandOf('chen-shuifu', village);
  open(<ObjectAct decision={await road.read()} onClose={jest.fn()} />);
  expect(isOff('我有异议')).toBe(true);
  await write(LABEL, '路线压了我家水沟。');
  await tapInSheet('我有异议');
  await shown(/村里要按期答复/);
  const { objectionId } = await sentOnce(object);
  const read = village.as('chen-shuifu')(readObjection, { objectionId: String(objectionId) });
  expect(await answered(read)).toMatchObject({ words: '路线压了我家水沟。', isMine: true });
});

it('waits for a signal, and is not offered empty again', async () => {
  noSignal();
  open(<ObjectAct decision={aDecision()} onClose={jest.fn()} />);
  await write(LABEL, '不对');
  await tapInSheet('我有异议');
  expect((await sentOnce(object))['words']).toBe('不对');
  expect(sent(object)).toHaveLength(1);
});

it('says what to do when nothing hangs any more', async () => {
  refuses(object, 'no_notice_hangs');
  open(<ObjectAct decision={aDecision()} onClose={jest.fn()} />);
  await write(LABEL, '不对');
  await tapInSheet('我有异议');
  await shown(/公示/);
});
