import { lintClauses } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { NOTHING_FOUND } from '@/workbench/rules/draft/found';
import { useLooked } from '@/workbench/rules/draft/use-looked';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, noSignal, open, outOfReach, sent, shown, tap } from '../../../builders/pages';

const FINE = '乱倒垃圾的，罚款五十元。';
const GOOD = '垃圾入桶。';

function Typing({ texts, then }: { readonly texts: string[]; readonly then?: string[] }) {
  const [typed, setTyped] = useState(texts);
  const lines = typed.map((text) => ({ key: text, topic: 'conduct' as const, text }));
  const { texts: seen, findings } = useLooked(lines, [NOTHING_FOUND]);
  return (
    <View>
      <View>{`看过${seen.length}条`}</View>
      {findings.map(({ key, number, words }) => (
        <View key={key}>{`${seen[number - 1] ?? ''}：${words}`}</View>
      ))}
      <View
        role="button"
        onClick={() => {
          setTyped(then ?? []);
        }}
      >
        再写
      </View>
    </View>
  );
}

it('looks after a pause at what nobody has looked at, each text once', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<Typing texts={[GOOD, ' ']} then={[GOOD, FINE]} />);
  expect(sent(lintClauses)).toEqual([]);
  await shown('看过1条');
  await tap('再写');
  await shown(new RegExp(`^${FINE}：.*罚款`));
  expect(sent(lintClauses)).toEqual([{ texts: [GOOD] }, { texts: [FINE] }]);
});

it('asks only for what stands there when the pause is over', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<Typing texts={['垃圾入']} then={[GOOD]} />);
  await tap('再写');
  await shown('看过1条');
  expect(sent(lintClauses)).toEqual([{ texts: [GOOD] }]);
});

it('is silent without a signal', async () => {
  noSignal();
  outOfReach();
  open(<Typing texts={[FINE]} />);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await shown('看过0条');
});
