import { useState } from 'react';
import { emptyRaise } from '@/pages/deliberation/raise/draft';
import { WishPlace } from '@/pages/deliberation/raise/wish-place';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown, tap } from '../../../builders/pages';

function Held() {
  const [draft, setDraft] = useState(emptyRaise);
  return (
    <WishPlace
      draft={draft}
      change={(changes) => {
        setDraft({ ...draft, ...changes });
      }}
      villageId="village-qingquan"
      villageName="清泉村"
    />
  );
}

it('means the whole village, unless somebody says another place', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Held />);
  await shown('清泉村');
  await tap(/^想请哪里的人来商量/);
  await shown('✓ 全村（清泉村）');
  await tap('大樟树屋场', 'radio');
  await shown('大樟树屋场');
});
