import { listHouseholds } from '@contracts/organisation';
import { Households } from '@/workbench/codes/households';
import { open, says, sent, shown, tap } from '../../builders/pages';

const houses = Array.from({ length: 17 }, (_, index) => ({
  ...{ householdId: `house-${index + 1}`, houseNumber: `${index + 1}号` },
  ...{ groupName: '第三组', headName: '张*' },
}));

it('names houses by plate and group, and their head by a masked name', async () => {
  const onChange = jest.fn();
  says(listHouseholds, { items: houses });
  open(<Households villageId="village-qingquan" chosen={[]} onChange={onChange} />);
  await tap('门牌3号，第三组 张*', 'checkbox');
  expect(onChange).toHaveBeenCalledWith(['house-3']);
});

it('takes no more than are made at once: the first one goes', async () => {
  const onChange = jest.fn();
  const chosen = houses.slice(0, 16).map(({ householdId }) => householdId);
  says(listHouseholds, { items: houses });
  open(<Households villageId="village-qingquan" chosen={chosen} onChange={onChange} />);
  await tap('门牌17号，第三组 张*', 'checkbox');
  expect(onChange).toHaveBeenCalledWith([...chosen.slice(1), 'house-17']);
});

it('reads on where the first page ends', async () => {
  says(listHouseholds, { items: houses.slice(0, 1), next: 'there' });
  open(<Households villageId="village-qingquan" chosen={[]} onChange={jest.fn()} />);
  await tap('再看一些');
  await shown('哪几户（一次最多16户）');
  expect(sent(listHouseholds).at(-1)).toEqual({ villageId: 'village-qingquan', after: 'there' });
});
