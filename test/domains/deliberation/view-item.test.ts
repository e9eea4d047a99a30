import {
  forMinutes,
  showItem,
  showItemLine,
  showResponsibility,
} from '../../../cloudfunctions/domains/deliberation/view-item';
import { anItem, aMeeting, aStranger } from '../../builders/meeting-items';

const said = new Map([
  [0, { text: '水渠堵了', attachments: [{ fileId: 'voice', kind: 'recording' as const }] }],
  [1, { text: '清上段', attachments: [] }],
  [2, { text: '清好了', attachments: [] }],
]);
const pieces = {
  ...{ placeName: '大樟树屋场', said, motions: new Map<string, never>() },
  names: new Map([
    ['raiser', '张桂花'],
    ['holder', '刘青山'],
  ]),
};
const reader = { personId: 'reader', held: [] };
const near = { ...aStranger, isNear: true };
const task = { n: 1, floor: 'village' as const };

function line(about: object, side = near) {
  const approached = { item: anItem(about), meeting: aMeeting(), side };
  return showItemLine(approached, reader, pieces, 60);
}

it.each([
  ['open', {}, ['水渠堵了', '张*', 1]],
  ['anonymous', { isAnonymous: true }, ['水渠堵了', undefined, 0]],
  ['private', { isPrivate: true }, [undefined, undefined, 0]],
])('a neighbour of an item that is %s', (_what, about, [text, name, files]) => {
  const shown = line(about);
  expect([shown.text, shown.raisedBy, shown.attachments.length]).toEqual([text, name, files]);
});

it('says that the promised day has passed while somebody holds it', () => {
  expect(line({}).isOverdue).toBe(true);
  expect(line({ dueAt: 60 }).isOverdue).toBe(false);
});

it('a duty names its office to all, its holder to those who have to do with it', () => {
  const item = anItem({ task, state: 'assigned' });
  const shown = (side: typeof near) =>
    showResponsibility({ item, meeting: aMeeting(), side }, pieces, 60);
  expect(shown(near)).toMatchObject({ what: '清上段', office: { name: '村委会' }, isDone: false });
  expect(shown(near)).not.toHaveProperty('holderName');
  expect(shown({ ...aStranger, isRaiser: true })).toMatchObject({ holderName: '刘*' });
  const none = { item: anItem(), meeting: undefined, side: near };
  expect(showResponsibility(none, pieces, 60)).toBeUndefined();
});

it('the diary names officials, and a villager only to who may know', () => {
  const lines = [
    {
      id: 'a',
      version: 1,
      itemId: 'i',
      n: 0,
      at: 1,
      did: 'raised',
      by: 'raiser',
      personId: 'raiser',
    },
    {
      id: 'b',
      version: 1,
      itemId: 'i',
      n: 2,
      at: 2,
      did: 'answered',
      by: 'office',
      personId: 'holder',
    },
  ] as const;
  const show = (side: typeof near) => {
    const item = anItem({ isAnonymous: true });
    return showItem({ item, meeting: aMeeting(), side }, reader, { ...pieces, lines }, 60).diary;
  };
  expect(show(near).map(({ name, words }) => [name, words])).toEqual([
    [undefined, undefined],
    ['刘*', '清好了'],
  ]);
  expect(show({ ...aStranger, isHolder: true })[0]).toMatchObject({ name: '张*' });
});

it('minutes carry ids of those who spoke under their name, and nothing of what is private', () => {
  const item = anItem({ outcome: 'assigned', answeredIn: 2, task });
  expect(forMinutes(item, said)).toMatchObject({
    ...{ text: '水渠堵了', raisedBy: 'raiser', answer: '清好了', office: '村委会', dueAt: 50 },
  });
  expect(forMinutes({ ...item, isAnonymous: true }, said)).not.toHaveProperty('raisedBy');
  const hidden = forMinutes({ ...item, isPrivate: true }, said);
  expect(JSON.stringify(hidden)).not.toMatch(/水渠|清好了|raiser/);
});
