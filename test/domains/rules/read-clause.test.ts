import { readClause } from '../../../cloudfunctions/contracts/rules';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { answered, refused } from '../../builders/requests';
import { rulesOf } from '../../builders/rules';
import { aVillage } from '../../builders/village';

async function pinOf(village: ReturnType<typeof aVillage>, edition: number, key: string) {
  const { rules } = await rulesOf(village, { edition });
  return rules?.clauses.find(({ clauseId }) => clauseId === clauseIdOf(key))?.pin ?? '';
}

it.each([
  { key: 'dogs', edition: 1, isInForce: true, today: false },
  { key: 'feasts', edition: 2, isInForce: true, today: false },
  { key: 'feasts', edition: 1, isInForce: false, today: true },
  { key: 'shop_hours', edition: 1, isInForce: false, today: false },
])('$key of edition $edition still reads as it did', async (expected) => {
  const { key, edition, isInForce, today } = expected;
  const village = aVillage();
  const pin = await pinOf(village, edition, key);
  const shown = await answered(village.asVisitor()(readClause, { pin }));
  expect(shown).toMatchObject({ isInForce, edition: { edition }, clause: { pin } });
  expect(shown.today !== undefined).toBe(today);
});

it.each(['an-edition.a-clause', 'nothing.'])('is refused: clause_not_found for %s', async (pin) => {
  const reply = aVillage().asVisitor()(readClause, { pin });
  expect(await refused(reply)).toBe(pin.endsWith('.') ? 'invalid_input' : 'clause_not_found');
});
