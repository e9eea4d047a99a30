import { demonstrationTariff } from '../../../local/demonstration/tariff';

it('is the starter table of the main village, the same every time', () => {
  const tariff = demonstrationTariff();
  expect(tariff).toEqual(demonstrationTariff());
  expect(tariff).toMatchObject({ villageId: 'village-qingquan', edition: 1 });
  expect(tariff.lines).toHaveLength(8);
});
