import { useState } from 'react';
import type { Matter } from '@contracts/decisions-words';
import { MatterChoice } from '@/pages/decisions/propose/matter-choice';
import { members, representatives } from '../../../builders/decided';
import { namesOf, open, shown, tap } from '../../../builders/pages';

const item = (matter: Matter, name: string, track: 'villagers' | 'collective') => ({
  ...{ matter, name, track, basis: '某法', approvals: [], needsWomensCheck: false },
  bodies: [track === 'villagers' ? representatives : members],
});
const matters = {
  items: [
    item('public_works', '公益事业的兴办', 'villagers'),
    item('levy', '一事一议筹资筹劳', 'villagers'),
    item('compensation', '征地补偿费的使用和分配', 'collective'),
  ],
  elsewhere: [{ matter: 'election' as const, name: '村委会换届', where: '请找乡镇政府。' }],
};

let last: readonly Matter[] = [];
function Probe() {
  const [chosen, setChosen] = useState<readonly Matter[]>([]);
  last = chosen;
  return <MatterChoice matters={matters} chosen={chosen} onChange={setChosen} />;
}

it('is chosen in villagers’ words, on the track that it belongs to', async () => {
  open(<Probe />);
  await tap(/^村民议的事/);
  expect(namesOf('radio')).toEqual([
    '修路、修渠等公益建设，公益事业的兴办',
    '一事一议，大家出钱出工，一事一议筹资筹劳',
  ]);
  await tap(/^修路/, 'radio');
  expect(last).toEqual(['public_works']);
});

it('may take another one with it, and keeps what it is mainly about first', async () => {
  open(<Probe />);
  await tap(/^村民议的事/);
  await tap(/^修路/, 'radio');
  await tap(/^还带着别的事/);
  await tap(/^一事一议，/, 'checkbox');
  expect(last).toEqual(['public_works', 'levy']);
  await tap(/^一事一议，/, 'radio');
  expect(last).toEqual(['levy']);
});

it('says where those are decided that are not decided here', async () => {
  open(<Probe />);
  await tap(/^这些事不在这里定/);
  await shown('村委会换届');
  await shown('请找乡镇政府。');
});
