import { readLists } from '@contracts/deliberation-items';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { BigButton } from '@/components/big-button';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { ItemCard } from '@/components/item-card';
import { PersonPicker } from '@/components/person-picker';
import { Reading } from '@/components/reading';
import { Sheet } from '@/components/sheet';
import { itemRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import type { PartProps } from './part-props';

/** What was said: what still waits for an answer stands first; and writing down for somebody without a phone. */
export function ItemsDesk({ meeting }: PartProps) {
  const { meetingId, villageId, abilities } = meeting;
  const { answer, again } = useAnswer(readLists, { meetingId });
  const [isChoosing, setChoosing] = useState(false);
  return (
    <View className="group">
      <Heading text={meetingDesk.items} />
      <View className="soft">{meetingDesk.itemsSaid}</View>
      {abilities.includes('raise_for_others') ? (
        <BigButton
          look="quiet"
          text={meetingDesk.say}
          onPress={() => {
            setChoosing(true);
          }}
        />
      ) : null}
      {isChoosing ? (
        <Sheet
          title={meetingDesk.say}
          onClose={() => {
            setChoosing(false);
          }}
        >
          <View>{meetingDesk.saySaid}</View>
          <PersonPicker
            villageId={villageId}
            onPick={({ personId, name }) => {
              setChoosing(false);
              const who = `person=${personId}&personName=${encodeURIComponent(name)}`;
              const url = `/pages/deliberation/raise/index?meeting=${meetingId}&${who}`;
              void Taro.navigateTo({ url });
            }}
          />
        </Sheet>
      ) : null}
      <Reading answer={answer} again={again} sentences={itemRefusals.readLists}>
        {({ questions, demands }) => {
          const all = [...questions, ...demands].filter(({ state }) => state !== 'taken_up');
          const isWaiting = (state: string) => state === 'raised';
          return (
            <View className="group">
              {all.length === 0 ? <EmptyList text={meetingDesk.noItems} /> : null}
              {[
                ...all.filter(({ state }) => isWaiting(state)),
                ...all.filter(({ state }) => !isWaiting(state)),
              ].map((item) => (
                <ItemCard key={item.itemId} item={item} isDue={isWaiting(item.state)} />
              ))}
            </View>
          );
        }}
      </Reading>
    </View>
  );
}
