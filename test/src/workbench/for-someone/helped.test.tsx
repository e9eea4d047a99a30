import { waitFor } from '@testing-library/react';
import { Helped } from '@/workbench/for-someone/helped';
import { file } from '../../../builders/requests';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, open, shown } from '../../builders/pages';

it('lists what I wrote down for others, with where it stands', async () => {
  const village = aVillage();
  await file(village.as('wang-changsheng'), {
    filing: { for: 'person', personId: 'person-sun-laogen' },
  });
  inTheHandOf('wang-changsheng', village);
  open(<Helped />);
  await shown('我替人写的');
  await shown(/^已送到，等接手$/);
});

it('says nothing where there is nothing yet', async () => {
  inTheHandOf('wen-nuanyang', aVillage());
  open(<Helped />);
  await waitFor(() => {
    expect(document.body.textContent).toBe('');
  });
});
