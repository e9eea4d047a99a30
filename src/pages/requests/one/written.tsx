import type { RequestShown, WordsShown } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { SpeakButton } from '@/components/speak-button';
import { one } from '@/text/requests';
import type { FilesOf } from './ask-address';
import { Attachments } from './attachments';

interface WrittenProps {
  readonly of: FilesOf;
  readonly request: RequestShown;
}

/** What was written, for those who may read it. */
export function Written({ of, request }: WrittenProps) {
  const { words, people } = request;
  return (
    <View className="card">
      <Heading text={one.wordsTitle} />
      {words ? <Words of={of} words={words} /> : <View>{one.wordsSealed}</View>}
      {request.filerName ? <View>{one.filedBy(request.filerName)}</View> : null}
      {request.isAnonymous ? <View>{one.anonymous}</View> : null}
      {request.helperName ? <View>{one.helped(request.helperName)}</View> : null}
      {people.representatives + people.supporters > 1 ? (
        <View>{one.together(people.representatives, people.supporters)}</View>
      ) : null}
    </View>
  );
}

function Words({ of, words }: { readonly of: FilesOf; readonly words: WordsShown }) {
  const lines = [
    words.wish && one.wish(words.wish),
    words.otherSide && one.otherSide(words.otherSide),
    words.spot && one.spot(words.spot),
    words.phone && one.phone(words.phone),
    words.neighbour && one.neighbour(words.neighbour),
    words.names.length > 0 && one.names(words.names),
  ].filter((line) => typeof line === 'string');
  return (
    <>
      {words.text ? <View className="words">{words.text}</View> : null}
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
      <Attachments of={of} attachments={words.attachments} />
      <View className="row">
        <SpeakButton isPersonal text={[words.text, ...lines].join('。')} />
      </View>
    </>
  );
}
