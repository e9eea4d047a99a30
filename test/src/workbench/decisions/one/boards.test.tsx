import { useBoards } from '@/workbench/decisions/one/boards';
import { aVillage } from '../../../../builders/village';
import { boards } from '../../../../builders/decisions';
import { inTheHandOf, open, outOfReach, shown } from '../../../builders/pages';

function Probe() {
  const found = useBoards('village-qingquan');
  return <p>{found.length === 0 ? 'none' : found.map(({ placeId }) => placeId).join(' ')}</p>;
}

it('hang in the village and in each natural village', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<Probe />);
  await shown(boards.join(' '));
});

it('are none while nobody has said which there are', async () => {
  outOfReach();
  open(<Probe />);
  await shown('none');
});
