import { useState } from 'react';
import { type PickedPlace, PlacePicker } from '@/components/place-picker';
import { aVillage } from '../../builders/village';
import { inTheHandOf, isShown, namesOf, noSignal, open, shown, tap } from '../builders/pages';

let picked: PickedPlace | undefined;

function Held({ until }: { readonly until?: 'village' }) {
  const [place, setPlace] = useState<PickedPlace>();
  picked = place;
  return <PlacePicker picked={place} onPick={setPlace} {...(until && { until })} />;
}

it('leads from the county down to a group, by name', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Held />);
  await tap('晴川镇');
  expect(isShown('就选晴川镇')).toBe(false);
  await tap('清泉村');
  await tap('第三组');
  await tap(/^就选第三组/);
  expect(picked).toEqual({
    placeId: 'group-qingquan-3',
    name: expect.stringMatching(/清泉村第三组$/) as string,
  });
  await shown(/^选好了：.*清泉村第三组$/);
});

it('goes up again, and can be changed', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Held />);
  await tap('晴川镇');
  await tap('上一级');
  await tap('晴川镇');
  await tap('清泉村');
  await tap('就选清泉村');
  await tap('换一个地方');
  expect(picked).toBeUndefined();
});

it('ends at a village where a village is asked for', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Held until="village" />);
  await tap('晴川镇');
  await tap('清泉村');
  await shown('就选清泉村');
  expect(namesOf('button')).toEqual(['上一级', '就选清泉村']);
});

it('says what to do without a signal', async () => {
  noSignal();
  open(<Held />);
  await shown(/走到有信号的地方，点“再试一次”/);
});
