import { PeopleChoice } from '@/components/people-choice';
import { aVillage } from '../../builders/village';
import { inTheHandOf, open, tap, write } from '../builders/pages';

const zhang = { personId: 'person-zhang-guihua', name: '张桂花' };

it('adds people one by one, nobody twice, and takes them out again', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  const onChange = jest.fn();
  open(<PeopleChoice villageId="village-qingquan" chosen={[zhang]} most={2} onChange={onChange} />);
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  expect(onChange).toHaveBeenLastCalledWith([
    zhang,
    { personId: 'person-sun-laogen', name: '孙老根' },
  ]);
  await tap('去掉张桂花');
  expect(onChange).toHaveBeenLastCalledWith([]);
});
