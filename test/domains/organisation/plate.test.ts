import { sameName, spellingsOf } from '../../../cloudfunctions/domains/organisation/plate';

it.each(['7', '７', '7号', '07号', ' 007 号'])('%s asks for the plate 007号', (typed) => {
  expect(spellingsOf(typed)).toContain('007号');
});

it('asks for a plate with words on it as it was typed', () => {
  expect(spellingsOf('3组附5号')).toEqual(['3组附5号']);
});

it.each([
  ['张桂花', '张 桂花', true],
  ['买买提·艾力', '买买提艾力', true],
  ['张桂花', '张桂华', false],
  ['', '', false],
  [' ', '', false],
])('%s and %s are one name: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});
