import { previewRoll } from '../../../cloudfunctions/contracts/decisions-meetings';
import { memberships } from '../../../cloudfunctions/domains/organisation/membership';
import { bodyOf } from '../../../cloudfunctions/domains/decisions/preview-roll';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { lawful } from '../../builders/decision-process';
import { Deciding, move, VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const step = 'proposal' as const;

it('says how many are due, whose age is not sure, and the earliest day', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  const preview = await answered(
    village.as('liu-qingshan')(previewRoll, { decisionId: road.decisionId, step: 'resolution' }),
  );
  expect(preview.body).toBe('villagers_assembly');
  expect(preview.rolls.map(({ kind }) => kind)).toEqual(['adults', 'households']);
  expect(preview.unsure.every(({ name }) => name !== '' && !name.includes('*'))).toBe(true);
  expect(dayOf(preview.earliestAt)).toBe(dayOf(village.now() + 10 * 86_400_000));
});

it('means the step’s own body, or the first that may decide', () => {
  const law = { lawful: lawful(['public_works']) };
  expect(bodyOf(law, 'review', undefined)).toBe('party_members');
  expect(bodyOf(law, 'resolution', undefined)).toBe('villagers_assembly');
  expect(bodyOf(law, 'resolution', 'representatives_assembly')).toBe('representatives_assembly');
});

it.each([
  ['decision_not_found', 'liu-qingshan', { decisionId: 'nothing' }],
  ['not_allowed', 'tan-songbai', {}],
  ['not_allowed', 'li-xiaohe', {}],
  ['body_not_for_matter', 'liu-qingshan', { body: 'members_assembly' as const }],
])('is refused: %s', async (because, who, more) => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  expect(await refused(village.as(who)(previewRoll, { decisionId, step, ...more }))).toBe(because);
});

it('is refused while a body has been called', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.call(step, 'party_organisation');
  const { decisionId } = road;
  expect(await refused(village.as('liu-qingshan')(previewRoll, { decisionId, step }))).toBe(
    'not_now',
  );
});

it('is refused when nobody stands on the roll', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['collective_income']));
  await road.prepare();
  await nobodyIn(village, 'collective_representatives');
  const input = {
    ...{ decisionId: road.decisionId, step: 'resolution' as const },
    body: 'members_representatives' as const,
  };
  expect(await refused(village.as('liu-qingshan')(previewRoll, input))).toBe('roll_is_empty');
});

async function nobodyIn({ store }: Village, body: 'collective_representatives') {
  const { items } = await store.find(memberships, {
    ...{ index: 'inBody', equals: { placeId: VILLAGE, body }, limit: 1000 },
  });
  await store.transact(async (tx) => {
    for (const it of items) {
      await tx.remove(memberships, it);
    }
  });
}
