import type { OutputOf } from '@contracts/contract';
import type { readMinutes } from '@contracts/deliberation-minutes';
import type { MinuteItem } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { dayOf } from '@/text/days';
import { meetingKindNames, meetings } from '@/text/meetings';
import {
  itemOutcomeNames,
  itemStateNames,
  items as itemText,
  minutesText,
} from '@/text/meeting-items';
import { Banner } from './banner';
import { Fold } from './fold';
import { countsOn, HandCount } from './hand-count';
import { Heading } from './heading';
import { wordsOfItem } from './item-card';
import { SmallButton } from './small-button';
import { SpeakButton } from './speak-button';
import { parts } from '@/text/parts';

export type MinutesShown = OutputOf<typeof readMinutes>;

interface MinutesProps {
  readonly minutes: MinutesShown;
}

/** The minutes of one meeting: published for everybody, or a draft for those who write it. */
export function MinutesText({ minutes }: MinutesProps) {
  const { meeting, publishedAt, edition, corrections, hash, attendance } = minutes;
  return (
    <View className="group wide-gap">
      {minutes.isPublished ? null : <Banner tone="due" text={minutesText.draft(edition)} />}
      <View className="card">
        <View className="strong">
          {meetings.line(meetingKindNames[meeting.kind], meeting.placeName)}
        </View>
        <View>{minutesText.held(minutes.heldFrom, minutes.heldUntil)}</View>
        <View>{meetings.yard(meeting.yard)}</View>
        <View>{minutesText.people(minutes.hostName, minutes.recorderName)}</View>
        <View>{meetings.people(attendance.persons, attendance.households)}</View>
        <View>{meetings.headcount(attendance.headcount, attendance.unnamed)}</View>
        <View className={minutes.standing.quorum ? 'strong' : 'soft'}>
          {meetings.standingOf(minutes.standing)}
        </View>
        {attendance.additions === 0 ? null : (
          <View className="soft">{minutesText.additions(attendance.additions)}</View>
        )}
        {publishedAt === undefined ? null : (
          <View className="soft">{minutesText.published(publishedAt)}</View>
        )}
        <SpeakButton text={aloud(minutes)} />
      </View>
      <Talk minutes={minutes} />
      <Said minutes={minutes} />
      {corrections.length === 0 ? null : (
        <View className="card">
          <Heading text={minutesText.corrections} />
          {corrections.map(({ at, name, words, reason }) => (
            <View key={at} className="paper-line group">
              <View className="soft">{minutesText.correction(at, name)}</View>
              <View className="words">{words}</View>
              <View>{minutesText.reason(reason)}</View>
            </View>
          ))}
        </View>
      )}
      {hash === undefined ? null : (
        <Fold open={parts.unfold} label={minutesText.hash} answer={minutesText.hashAnswer}>
          <View>{minutesText.hashSaid}</View>
          <View className="words">{hash}</View>
        </Fold>
      )}
    </View>
  );
}

function Talk({ minutes: { talk, summary, topics, counts, isPublished } }: MinutesProps) {
  return (
    <View className="card">
      {talk === undefined ? null : <Words name={minutesText.talk} words={talk} />}
      {summary === undefined ? null : <Words name={minutesText.summary} words={summary} />}
      <Heading text={minutesText.topics} />
      {topics.map(({ topicId, title, said }, index) => (
        <View key={topicId} className="paper-line group">
          <View className="strong">{meetings.topic(index + 1, title)}</View>
          <View className="words">{said ?? minutesText.notSaid}</View>
          {countsOn(topicId, counts).map((count) => (
            <HandCount key={count.countId} count={count} isOver={isPublished} />
          ))}
        </View>
      ))}
    </View>
  );
}

function Words({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <>
      <Heading text={name} />
      <View className="words">{words}</View>
    </>
  );
}

/** As things stood on the day: what was said, and what was answered. */
function Said({ minutes: { items } }: MinutesProps) {
  return items.length === 0 ? null : (
    <View className="card">
      <Heading text={minutesText.items} />
      <View className="soft">{minutesText.itemsSaid}</View>
      {items.map((item) => (
        <View key={item.itemId} className="paper-line group">
          <View className="words">
            {wordsOfItem({ ...item, isAnonymous: item.raisedBy === undefined, attachments: [] })}
          </View>
          {canBeHeard(item) ? (
            <SmallButton
              text={itemText.hear}
              onPress={() => {
                void Taro.navigateTo({ url: `/pages/deliberation/item/index?id=${item.itemId}` });
              }}
            />
          ) : null}
          <View className="soft">
            {item.raisedBy === undefined ? itemText.anonymous : itemText.by(item.raisedBy)}
          </View>
          <View className="tag">
            {item.outcome ? itemOutcomeNames[item.outcome] : itemStateNames[item.state]}
          </View>
          {item.answer === undefined ? null : <View>{minutesText.answer(item.answer)}</View>}
          {item.office === undefined || item.dueAt === undefined ? null : (
            <View>{minutesText.assigned(item.office, dayOf(item.dueAt))}</View>
          )}
        </View>
      ))}
    </View>
  );
}

/** It was spoken, and whoever spoke stands by it. */
function canBeHeard({ text, isPrivate, raisedBy }: MinuteItem): boolean {
  return text === undefined && !isPrivate && raisedBy !== undefined;
}

/** The whole text, for whoever would rather listen. */
function aloud({ standing, talk = '', summary = '', topics, items }: MinutesShown): string {
  const said = topics.map((topic) => `${topic.title}。${topic.said ?? ''}`);
  const asked = items.map(({ text = '', answer = '' }) => `${text}。${answer}`);
  const decided = meetings.standingOf(standing);
  return [decided, talk, summary, ...said, ...asked].filter((words) => words !== '').join('。');
}
