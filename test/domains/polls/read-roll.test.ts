import { readRoll } from '../../../cloudfunctions/contracts/polls';
import { rollHashOf } from '../../../cloudfunctions/domains/polls/electorate';
import { aPoll, shown, VILLAGE } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('shows every page, so that anybody finds themselves and reckons the hash again', async () => {
  const village = aVillage();
  const pollId = await aPoll(village, { placeId: VILLAGE, roll: 'households' });
  const { frozen, mine } = await shown(village.as('zhang-guihua'), pollId);
  const pages: string[][] = [];
  for (let page = 0; page < frozen.electorate.pages; page += 1) {
    const { lines } = await answered(village.asVisitor()(readRoll, { pollId, page }));
    pages.push(lines.map(({ voice }) => voice));
  }
  expect(pages).toHaveLength(3);
  expect(pages.flat()).toHaveLength(120);
  expect(pages.flat()).toContain(mine.voice);
  expect(rollHashOf(pages)).toBe(frozen.electorate.hash);
});

it('gives names only to people of the village, masked', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const namesFor = async (key: string) =>
    (await answered(village.as(key)(readRoll, { pollId, page: 0 }))).lines.map(({ name }) => name);
  for (const name of await namesFor('chen-shuifu')) {
    expect(name).toMatch(/^.{1,2}\*$/);
  }
  expect(new Set(await namesFor('xu-mianmian'))).toEqual(new Set([undefined]));
});

it('is refused for a page or a poll that is not there', async () => {
  const village = aVillage();
  const read = (pollId: string, page: number) =>
    refused(village.asVisitor()(readRoll, { pollId, page }));
  expect(await read(await aPoll(village), 9)).toBe('page_not_found');
  expect(await read('none', 0)).toBe('poll_not_found');
});
