import { kindsHeard } from '../../../cloudfunctions/domains/requests/kind-cues';

describe('what a villager wants', () => {
  it.each([
    ['想申请临时救助', 'help'],
    ['二叔占了我家的自留地', 'dispute'],
    ['桥上的栏杆断了，快掉下去了', 'hazard'],
    ['卫生室天天关门，没人管', 'complaint'],
    ['会计虚报冒领补贴', 'accusation'],
    ['建议在村口装一盏灯', 'suggestion'],
    ['请问高龄补贴一年多少钱', 'consultation'],
  ])('%s: %s', (text, kind) => {
    expect(kindsHeard(text)[0]?.kind).toBe(kind);
  });

  it('says why, in the words that were written', () => {
    expect(kindsHeard('会计虚报冒领补贴')[0]?.reason).toBe(
      '您说到“虚报”，像是反映干部的问题，这类信件会保密。',
    );
  });

  it('ranks a second wish behind the first', () => {
    const kinds = kindsHeard('请问这个坑有没有人管，好危险').map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['hazard', 'consultation']));
  });

  it('hears nothing in nothing', () => {
    expect(kindsHeard('')).toEqual([]);
    expect(kindsHeard('各位好')).toEqual([]);
  });
});
