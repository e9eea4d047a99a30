import { suggestFor } from '@contracts/requests';
import { DangerStep, PhotoStep, WhatStep, WhereStep } from '@/pages/requests/file/steps';
import { aVillage } from '../../../../builders/village';
import { phone } from '../../../doubles/phone';
import { inTheHandOf, isShown, namesOf, sent, shown, tap, write } from '../../../builders/pages';
import { openStep } from '../../../builders/step';

describe('danger', () => {
  it('has help one tap away before anything is asked', async () => {
    openStep(DangerStep);
    await shown('现在有危险吗？');
    await tap('报警110，打电话');
    await tap('火警119，打电话');
    await tap('急救120，打电话');
    expect(phone.asked('makePhoneCall')).toEqual([
      { phoneNumber: '110' },
      { phoneNumber: '119' },
      { phoneNumber: '120' },
    ]);
  });

  it('says what to do for each danger that is ticked, and only then', async () => {
    const draft = openStep(DangerStep);
    expect(isShown(/^请先打电话/)).toBe(false);
    await tap('有小孩受到伤害', 'checkbox');
    await shown(/^请先打电话/);
    await shown(/^伤害小孩的事，知道了就必须报告。/);
    await tap('有人想不开', 'checkbox');
    await shown(/请打12356/);
    expect(draft().safety).toEqual(['harm_to_minor', 'self_harm']);

    await tap('有小孩受到伤害', 'checkbox');
    expect(draft().safety).toEqual(['self_harm']);
    expect(isShown(/^伤害小孩的事/)).toBe(false);
  });
});

describe('what', () => {
  it('is written in one own words, and nothing of it is asked of the back end yet', async () => {
    const draft = openStep(WhatStep);
    await write('是什么事？', '水沟堵了');
    await write('您想要什么结果', '请人来挖通');
    expect(draft()).toMatchObject({ text: '水沟堵了', wish: '请人来挖通' });
    expect(sent(suggestFor)).toEqual([]);
  });
});

describe('where', () => {
  it('is chosen by name from the county down, never by position', async () => {
    inTheHandOf('zhang-guihua', aVillage());
    const draft = openStep(WhereStep);
    await shown('不用定位，不会记录您在哪里。');
    await tap('晴川镇');
    await tap('清泉村');
    await tap('第三组');
    await tap('就选第三组');
    await shown(/^选好了：.*清泉村第三组$/);
    expect(draft().place?.placeId).toBe('group-qingquan-3');

    await write('具体在哪个位置', '老井往东');
    expect(draft().spot).toBe('老井往东');
    await tap('换一个地方');
    expect(draft().place).toBeUndefined();
  });
});

describe('photo', () => {
  const recording = { keptAt: 'kept', path: 'requests/x/a.webm', kind: 'recording' } as const;

  it('is a choice: it is handled the same without one', async () => {
    openStep(PhotoStep);
    await shown(/^加不加都一样办。/);
    expect(namesOf('button')).toContain('加照片');
  });

  it('is not offered when nine things are enclosed already', () => {
    openStep(PhotoStep, { recordings: Array.from({ length: 9 }, () => recording) });
    expect(namesOf('button')).not.toContain('加照片');
  });
});
