import { openMotion, readDecision } from '@contracts/decisions';
import ProposePage from '@/pages/decisions/propose/index';
import { answered } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isOff,
  isShown,
  open,
  refuses,
  sentOnce,
  shown,
  tap,
  went,
  write,
} from '../../../builders/pages';

const village = 'village-qingquan';

async function writeMotion(): Promise<void> {
  await tap(/^村民议的事/);
  await tap(/^修路/, 'radio');
  await write('起个名字', '硬化到水库的路');
  await write('为什么提、打算怎么做', '雨天走不了。');
}

it('is said how it will be decided before it is sent, and then it stands in the village’s list', async () => {
  const place = aVillage();
  inTheHandOf('chen-shuifu', place);
  open(<ProposePage />, { village });
  await shown('是什么事');
  expect(isOff('提交')).toBe(true);
  expect(isShown('这件事怎么定')).toBe(false);
  await writeMotion();
  await shown('这件事怎么定');
  await tap('提交');
  await shown(/^提上去了/);
  const { decisionId } = await sentOnce(openMotion);
  const read = place.asVisitor()(readDecision, { decisionId: String(decisionId) });
  expect(await answered(read)).toMatchObject({ title: '硬化到水库的路', source: 'villager' });
  await tap('看这件事走到哪一步');
  expect(went()).toEqual([`redirectTo /pages/decisions/one/index?id=${String(decisionId)}`]);
});

it('keeps what was written when the page is left', async () => {
  inTheHandOf('chen-shuifu', aVillage());
  open(<ProposePage />, { village });
  await writeMotion();
  document.body.innerHTML = '';
  open(<ProposePage />, { village });
  await shown('这件事怎么定');
  expect(isOff('提交')).toBe(false);
});

it('says where to go with what begins elsewhere, and keeps the words', async () => {
  inTheHandOf('chen-shuifu', aVillage());
  refuses(openMotion, 'begins_with_the_draft');
  open(<ProposePage />, { village });
  await writeMotion();
  await tap('提交');
  await shown(/^村规民约先要有草案/);
  expect(isOff('提交')).toBe(false);
});

it('asks a visitor which village it is about', async () => {
  inTheHandOf('', aVillage());
  open(<ProposePage />);
  await shown('哪个村的事');
  await shown('晴川镇');
});
