import type { PollShown } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { countedWayNames, countForm, countStateNames, polls } from '@/text/poll-pages';
import { Heading } from './heading';

/** How far hands and slips are counted, and what it still waits for. */
export function CountStates({ poll: { counts, state: of } }: { readonly poll: PollShown }) {
  return counts.length === 0 ? null : (
    <View className="card">
      <Heading text={polls.counts} />
      {counts.map(({ way, state, most }) => (
        <View key={way} className="row between">
          <View>
            {countedWayNames[way]}
            {most === undefined ? '' : `（${countForm.ofMost[way](most)}）`}
          </View>
          <View className={`tag ${state === 'disputed' ? 'tag-due' : ''}`}>
            {of === 'counted' && state === 'missing'
              ? polls.nobodyWay[way]
              : countStateNames[state]}
          </View>
        </View>
      ))}
    </View>
  );
}
