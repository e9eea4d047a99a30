import { anyOf, words } from '../../cloudfunctions/law/convention-notation';

const isOneOf = (list: string, text: string) => new RegExp(`^${anyOf(words(list))}$`).test(text);

it('reads a list of words over as many lines as it takes', () => {
  expect(words(`\n  低保 医保\n  分红\n`)).toEqual(['低保', '医保', '分红']);
});

describe('a word of a table', () => {
  it.each([
    ['停发', '停发', true],
    ['停发', '停', false],
    ['归…谁', '归谁', true],
    ['归…谁', '归看见它的谁', true],
    ['归…谁', '归他，谁', false],
    ['归…谁', '归一二三四五六七八九谁', false],
    ['停N年', '停三年', true],
    ['停N年', '停2年', true],
    ['停N年', '停年', false],
    ['不～办', '不办', true],
    ['不～办', '不予办', true],
    ['不～办', '不给他家办', true],
    ['不～办', '不得在村里办', true],
    ['不～办', '不想办', false],
  ])('%s in the table is %s in a sentence: %s', (word, said, expected) => {
    expect(isOneOf(word, said)).toBe(expected);
  });

  it('gives way to a longer one', () => {
    expect(new RegExp(anyOf(words('停 停发'))).exec('停发')?.[0]).toBe('停发');
  });
});
