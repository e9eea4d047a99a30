import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { countsOn, HandCount } from '@/components/hand-count';
import { Heading } from '@/components/heading';
import { MotionSheet } from '@/components/motion-sheet';
import { SmallButton } from '@/components/small-button';
import { motion as motionWords } from '@/text/meeting-items';
import { meetings } from '@/text/meetings';
import { pollDesk } from '@/text/poll-desk';
import type { PartProps } from './part-props';

/** What is on the agenda, and what can be made of each point: a poll, or a motion for a decision. */
export function TopicsDesk({ meeting }: PartProps) {
  const [moving, setMoving] = useState<MeetingShown['agenda'][number]>();
  const { agenda, counts, placeId, meetingId, villageId, state } = meeting;
  return (
    <View className="card">
      <Heading text={meetings.agenda} />
      {agenda.map(({ topicId, title, motion }, index) => (
        <View key={topicId} className="paper-line group">
          <View>{meetings.topic(index + 1, title)}</View>
          {countsOn(topicId, counts).map((count) => (
            <HandCount key={count.countId} count={count} isOver={state === 'published'} />
          ))}
          <View className="row">
            {!motion && meeting.abilities.includes('make_motion') ? (
              <SmallButton
                text={motionWords.make}
                label={`${title}，${motionWords.make}`}
                onPress={() => {
                  setMoving({ topicId, title });
                }}
              />
            ) : null}
            {motion ? <View className="tag">{meetings.isMotion}</View> : null}
            {state === 'cancelled' ? null : (
              <SmallButton
                text={pollDesk.open}
                label={`${title}，${pollDesk.open}`}
                onPress={() => {
                  const about = `village=${villageId}&place=${placeId}&meeting=${meetingId}`;
                  const url = `/workbench/open-poll/index?${about}&question=${encodeURIComponent(title)}`;
                  void Taro.navigateTo({ url });
                }}
              />
            )}
          </View>
        </View>
      ))}
      {moving ? (
        <MotionSheet
          key={moving.topicId}
          from={{ is: 'topic', meetingId, topicId: moving.topicId }}
          title={moving.title}
          onClose={() => {
            setMoving(undefined);
          }}
        />
      ) : null}
    </View>
  );
}
