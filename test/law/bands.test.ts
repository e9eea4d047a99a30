import { moneyBands, peopleBands } from '../../cloudfunctions/contracts/requests-words';
import { moneyMeans, peopleMeans } from '../../cloudfunctions/law/bands';

it('says what every band of money means, and invents no sum', () => {
  expect(moneyBands.map((band) => moneyMeans[band].name.length > 0)).not.toContain(false);
  expect(moneyMeans.smallMaxYuan).toEqual({ amount: undefined, status: 'unverified' });
});

it('counts people without a gap, with five as the most representatives', () => {
  expect(Object.keys(peopleMeans)).toEqual(expect.arrayContaining([...peopleBands]));
  peopleBands.forEach((band, at) => {
    const before = peopleBands[at - 1];
    expect(peopleMeans[band].from).toBe(before ? (peopleMeans[before].until ?? 0) + 1 : 1);
  });
  expect(peopleMeans.five).toMatchObject({ from: 5, until: 5 });
  expect(peopleMeans.crowd.until).toBeUndefined();
});
