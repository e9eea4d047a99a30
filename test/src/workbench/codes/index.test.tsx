import CodesPage from '@/workbench/codes/index';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, open, shown, tap } from '../../builders/pages';

it('says what would fill it, and shows what was made at once', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<CodesPage />);
  await shown('还没有码。先做一个，印出来贴在广场上。');
  await tap('做出来');
  await shown(/^村里广场 · /);
});

it('is not for villagers', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<CodesPage />);
  await shown(/^这件事不归您办。/);
});
