import type { DiaryShown } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { CitedClauses } from '@/components/rules/cited-clauses';
import {
  diaryNames,
  handOnReasonNames,
  outcomeNames,
  revealReasonNames,
} from '@/text/request-words';
import { one } from '@/text/requests';
import type { FilesOf } from './ask-address';
import { Attachments } from './attachments';

const reasonNames = { ...handOnReasonNames, ...revealReasonNames };

interface DiaryProps {
  readonly of: FilesOf;
  readonly lines: readonly DiaryShown[];
}

/** Everything that was done, by whom, when, the newest first. */
export function Diary({ of, lines }: DiaryProps) {
  return (
    <View className="card">
      <Heading text={one.diary} />
      {[...lines].reverse().map((line, index) => (
        <View key={lines.length - index} className="paper-line">
          <View>{one.diaryLine(line.at, whoDid(line), diaryNames[line.did], line.to?.name)}</View>
          {line.reason ? <View>{one.reason(reasonNames[line.reason])}</View> : null}
          {line.outcome ? <View>{one.outcome(outcomeNames[line.outcome])}</View> : null}
          {line.words ? <View className="words">{line.words}</View> : null}
          {line.cites ? <CitedClauses pins={line.cites} /> : null}
          <Attachments of={of} attachments={line.attachments} />
        </View>
      ))}
    </View>
  );
}

function whoDid({ by, office, name }: DiaryShown): string {
  const who = by === 'office' && office ? office.name : one.diaryBy[by];
  return name ? `${who} ${name}` : who;
}
