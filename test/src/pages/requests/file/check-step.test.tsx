import { waitFor } from '@testing-library/react';
import { previewRoute, suggestFor } from '@contracts/requests';
import { CheckStep } from '@/pages/requests/file/check-step';
import { aHazard, file } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isChosen,
  isShown,
  refuses,
  sent,
  shown,
  tap,
  write,
} from '../../../builders/pages';
import { openStep } from '../../../builders/step';

const place = { placeId: 'group-qingquan-3', name: '第三组' };

it('says what it looks like, where it goes, by when and why, before anything is sent', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  const draft = openStep(CheckStep, { place, text: '涵洞裂了大缝，车一过就抖。' });
  await shown('涵洞裂了大缝，车一过就抖。');
  await shown(/^由.+接手$/);
  await shown(/^最迟2026年.+前答复$/);
  await shown(/^依据：/);
  expect(isChosen(/^路和车（交通运输）/)).toBe(true);
  expect(draft()).toMatchObject({ kind: 'hazard', category: 'transport' });
});

it('goes another way when the villager chooses another kind', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  openStep(CheckStep, { place, text: '涵洞裂了大缝。' });
  await shown(/^由.+接手$/);
  await tap('看起来是这类事，您说了算：选别的');
  await tap(/^检举/, 'radio');
  await waitFor(() => {
    expect(sent(previewRoute).at(-1)).toMatchObject({ kind: 'accusation' });
  });
  await shown(/^内容封存/);
});

it('asks again about a danger that the words speak of, and ticks it only when it is confirmed', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  const draft = openStep(CheckStep, { place, text: '我老公打我' });
  await shown('提到了危险，请先确认');
  expect(draft().safety).toEqual([]);
  await tap('有人打人、伤人，或者家里有人动手');
  expect(draft().safety).toEqual(['violence']);
  expect(isShown('提到了危险，请先确认')).toBe(false);
});

it('shows what runs nearby already', async () => {
  const village = aVillage();
  await file(village.as('li-xiaohe'), aHazard);
  inTheHandOf('zhang-guihua', village);
  openStep(CheckStep, { place, text: '涵洞裂了大缝，车一过就抖。' });
  await shown('附近已经有人反映了');
});

it('takes a number to call back', async () => {
  const draft = openStep(CheckStep, { text: '问一问' });
  await write('电话', '13800000000');
  expect(draft().phone).toBe('13800000000');
});

it('can be gone through without a signal: the villager chooses', async () => {
  const draft = openStep(CheckStep, { place, text: '水沟堵了' });
  await tap(/^求助/, 'radio');
  await tap(/^种田、山林、水利和村务/, 'radio');
  await shown(/^没有信号，暂时打不开。/);
  expect(draft()).toMatchObject({ kind: 'help', category: 'agriculture' });
});

it('says what to do when nobody takes such a thing there', async () => {
  refuses(previewRoute, 'no_office_yet');
  openStep(CheckStep, { place, text: '问', kind: 'help', category: 'agriculture' });
  await shown(/^这个地方还没有接这类事的单位。请打12345/);
  expect(sent(suggestFor)).toEqual([{ text: '问', placeId: place.placeId }]);
});
