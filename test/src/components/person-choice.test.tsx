import { PersonChoice } from '@/components/person-choice';
import { aVillage } from '../../builders/village';
import { inTheHandOf, namesOf, open, shown, tap, write } from '../builders/pages';
import { settled } from '../builders/step';

const at = { label: '谁主持', villageId: 'village-qingquan' };

it('finds somebody by name, or takes whoever holds the phone', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  const onChoose = jest.fn();
  open(<PersonChoice {...at} chosen={undefined} onChoose={onChoose} />);
  await tap('谁主持，我自己');
  expect(onChoose).toHaveBeenLastCalledWith({
    personId: expect.any(String) as string,
    name: '刘青山',
  });
  await tap('谁主持，选人');
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  expect(onChoose).toHaveBeenLastCalledWith({ personId: 'person-sun-laogen', name: '孙老根' });
});

it('shows who was chosen; a witness is somebody else', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  const chosen = { personId: 'p1', name: '张桂花' };
  open(<PersonChoice {...at} chosen={chosen} onChoose={jest.fn()} mayBeMe={false} />);
  await shown('张桂花');
  await settled();
  expect(namesOf('button')).toEqual(['谁主持，换人']);
});
