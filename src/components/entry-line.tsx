import type { OutputOf } from '@contracts/contract';
import type { listEntries } from '@contracts/polls-entries';
import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { entryNames, polls, takeBackReasonNames } from '@/text/poll-pages';

export type EntryOfDesk = OutputOf<typeof listEntries>['items'][number];

/** What the desk wrote down for somebody, who did, and whether it was taken back. */
export function EntryLine({ entry, children }: PropsWithChildren<{ readonly entry: EntryOfDesk }>) {
  const { takenBack, writtenBy } = entry;
  return (
    <View className="group paper-line">
      <View className="row between">
        <View className="door-text">
          <View className="strong">{wordsOf(entry)}</View>
          <View className="soft">{polls.entryBy(writtenBy)}</View>
        </View>
        {takenBack ? <View className="tag tag-due">{polls.ballotBack}</View> : children}
      </View>
      {takenBack ? (
        <View>
          {polls.backBy(takenBack.at, takenBack.by, takeBackReasonNames[takenBack.because])}
        </View>
      ) : null}
    </View>
  );
}

export function wordsOf({ name, houseNumber, way }: EntryOfDesk): string {
  return polls.entry(name, houseNumber, entryNames[way]);
}
