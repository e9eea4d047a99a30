import { rollSheet } from '../../../cloudfunctions/domains/decisions/roll-sheet';
import { Deciding, move } from '../../builders/decisions';
import { wordsOf } from '../../builders/papers';
import { aVillage } from '../../builders/village';

const signer = (line: number, more: object = {}) => ({
  ...{ line, name: `村民${line}`, houseNumber: '', hasInterest: false, ...more },
});

async function sheet(kind: 'adults' | 'households', signers: ReturnType<typeof signer>[]) {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  await road.call('resolution', 'villagers_assembly');
  const shown = await road.read();
  const meeting = shown.meetings.at(-1);
  const roll = meeting?.rolls.find((it) => it.kind === kind);
  return meeting && roll ? wordsOf(rollSheet(shown, meeting, roll, signers)) : [];
}

it('numbers voices from one, two beside each other, with room for each to sign', async () => {
  const words = await sheet('adults', [signer(0), signer(1, { hasInterest: true }), signer(2)]);
  expect(words[0]).toBe('清泉村村民会议签到表');
  expect(words[2]).toMatch(/^时间：2026-\d\d-\d\d 09:00　地点：村部二楼　应到：\d+人$/u);
  const cells = words.slice(3);
  expect(cells.slice(0, 18)).toEqual([
    ...['序号', '姓名', '签名', '序号', '姓名', '签名'],
    ...['1', '村民0', '', '2', '村民1\n（回避）', ''],
    ...['3', '村民2', '', '', '', ''],
  ]);
  expect(words.at(-2)).toMatch(/^名册指纹：[A-Za-z0-9_-]{43}（名册在发通知那天封存，不增不减）$/u);
});

it('asks one of each household to sign, with the plate at the door', async () => {
  const words = await sheet('households', [signer(0, { houseNumber: '032号' })]);
  expect(words).toContain('一户一人到会，签到的人写自己的名字。');
  expect(words).toContain('户主');
  expect(words).toContain('村民0　032号');
});
