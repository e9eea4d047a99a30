import { meaningOf } from '../../../cloudfunctions/domains/rules/meant';

/** The words in question stand between two bars. */
function meaning(marked: string, before = '', isQuoted = false) {
  const [lead = '', words = '', after = ''] = marked.split('|');
  const from = lead.length;
  const sentence = lead + words + after;
  return meaningOf({ sentence, begins: from, from, to: from + words.length, isQuoted, before });
}

describe('what forbids', () => {
  it.each([
    ['不得|罚款|', 'not_meant'],
    ['任何人不得以任何名义|罚款|', 'not_meant'],
    ['不得燃放鞭炮，违者|罚款|', 'meant'],
    ['不得燃放鞭炮否则|罚款|', 'meant'],
    ['不得拒交|罚款|', 'meant'],
    ['不得不|罚款|', 'meant'],
    ['处不得低于二百元的|罚款|', 'meant'],
    ['不|罚款|', 'not_meant'],
    ['不设|罚款|', 'not_meant'],
    ['不参加的|罚款|', 'meant'],
    ['严禁对村民罚款，|没收|财物', 'not_meant'],
    ['不得以离婚为由，|收回|承包地', 'not_meant'],
    ['不因一人有错就|取消|全家', 'not_meant'],
    ['不得对违反本约的村民|罚款|', 'not_meant'],
    ['不因上访|停发|', 'not_meant'],
    ['不提倡|罚款|', 'not_meant'],
    ['不参加就|罚款|', 'meant'],
  ])('%s · %s', (marked, expected) => {
    expect(meaning(marked)).toBe(expected);
  });
});

describe('what is left to the law', () => {
  it.each([
    ['由公安机关依法处以|罚款|', 'not_meant'],
    ['依照《森林法》处以|罚款|', 'not_meant'],
    ['由村委会依法|罚款|', 'meant'],
    ['报派出所处理，并|罚款|', 'meant'],
    ['由公安机关依法给予处罚，并处|罚款|', 'not_meant'],
    ['|罚款|只能由法律规定的机关决定', 'not_meant'],
    ['|罚款|由村委会收取', 'meant'],
    ['被|拘留|的人回村', 'not_meant'],
    ['依法|罚款|', 'perhaps'],
    ['养老金由社保经办机构|停发|', 'not_meant'],
    ['民政部门|不予办理|', 'not_meant'],
    ['不想被|罚款|就按时交', 'meant'],
  ])('%s · %s', (marked, expected) => {
    expect(meaning(marked)).toBe(expected);
  });
});

describe('what is only spoken of', () => {
  it.each([
    ['|罚款|一律取消', 'not_meant'],
    ['|罚款|不得少于一百元', 'meant'],
    ['|扣发养老金|是违法的', 'not_meant'],
    ['乱|罚款|的可以举报', 'not_meant'],
    ['过去的|罚款|全部清退', 'not_meant'],
    ['停止|罚款|的做法', 'not_meant'],
    ['|罚款|的规定要改', 'not_meant'],
    ['村干部|罚款|的，由乡纪委查处', 'not_meant'],
    ['|罚款|不交的，向法院起诉', 'meant'],
    ['遇到|停水|的，打12345', 'not_meant'],
    ['村民有权拒绝|罚款|', 'not_meant'],
    ['不可以拒绝|罚款|', 'meant'],
  ])('%s · %s', (marked, expected) => {
    expect(meaning(marked)).toBe(expected);
  });

  it('quoted words are not meant where they are struck out, and are where they threaten', () => {
    expect(meaning('把|罚款|改为劝导', '', true)).toBe('not_meant');
    expect(meaning('违者|罚款|五十元', '', true)).toBe('meant');
  });

  it('whom it befalls is denied with it', () => {
    const sentence = '不搞一人犯错全家停发';
    const place = { begins: 2, from: sentence.length - 2, to: sentence.length };
    expect(meaningOf({ sentence, ...place, isQuoted: false, before: '' })).toBe('not_meant');
  });

  it('a list that is forbidden is forbidden to its end', () => {
    expect(meaning('（二）|没收|财物', '村里不得有下列行为：（一）罚款；')).toBe('not_meant');
    expect(meaning('（二）违者|没收|财物', '村里不得有下列行为：（一）罚款；')).toBe('meant');
  });
});
