import { readObjection } from '@contracts/decisions-notices';
import type { ObjectionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { BigButton } from '@/components/big-button';
import { Countdown } from '@/components/countdown';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SpeakButton } from '@/components/speak-button';
import { useNow } from '@/components/use-now';
import { dayOf } from '@/text/days';
import { objection as words } from '@/text/decision-pages';
import { endNames, levelNames, objectionStateNames, riseNames } from '@/text/decision-notice-words';
import { noticesRefusals } from '@/text/decisions';
import { Acts } from './acts';

/** One objection with its words, for who made it and for who must answer. */
export default function ObjectionPage() {
  const objectionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readObjection, { objectionId }, { keepsCopy: isMine });
  const isOwn = answer.is === 'here' && answer.data.isMine;
  return (
    <Screen title={isOwn ? words.mine : words.title} isSensitive>
      <Reading answer={answer} again={again} sentences={noticesRefusals.readObjection}>
        {(objection) => (
          <View className="group wide-gap">
            <Where objection={objection} />
            <Acts objection={objection} />
            <Said objection={objection} />
            <BigButton
              look="quiet"
              text={words.of}
              onPress={() => {
                void Taro.navigateTo({
                  url: `/pages/decisions/one/index?id=${objection.decisionId}`,
                });
              }}
            />
          </View>
        )}
      </Reading>
    </Screen>
  );
}

/** Other people's words are not left on the phone of who answers. */
function isMine(objection: ObjectionShown): boolean {
  return objection.isMine;
}

interface PartProps {
  readonly objection: ObjectionShown;
}

/** Where it is, who answers, by when. */
function Where({ objection }: PartProps) {
  const now = useNow();
  const { state, level, dueAt, isOverdue, end, silenceAt, isMine: isOwn } = objection;
  return (
    <View className={`card ${isOverdue ? 'card-due' : ''}`}>
      <View className="row">
        <View className="tag">{objectionStateNames[state]}</View>
      </View>
      {state === 'filed' ? <View className="strong">{words.waits(levelNames[level])}</View> : null}
      {dueAt === undefined ? null : <Countdown dueAt={dueAt} now={now} />}
      {end ? <View>{words.closed(endNames[end])}</View> : null}
      {state === 'answered' && isOwn && silenceAt !== undefined ? (
        <View>{words.silence(dayOf(silenceAt))}</View>
      ) : null}
    </View>
  );
}

/** What was said and answered, in the order in which it was. */
function Said({ objection }: PartProps) {
  const { words: text, answers, rises } = objection;
  const later = [
    ...answers.map((it) => ({ at: it.at, answer: it })),
    ...rises.map((it) => ({ at: it.at, rise: it })),
  ].sort((left, right) => left.at - right.at);
  return (
    <View className="card">
      <Heading text={words.words} />
      <View className="words">{text}</View>
      {answers.length === 0 ? <View className="soft">{words.noAnswer}</View> : null}
      {later.map((it) =>
        'answer' in it ? (
          <View key={it.at} className="paper-line group">
            <View className="strong">{words.answer(levelNames[it.answer.level], it.at)}</View>
            <View className="words">{it.answer.words}</View>
            <View className="row">
              <SpeakButton text={it.answer.words} />
            </View>
          </View>
        ) : (
          <View key={it.at} className="paper-line">
            {words.rises(riseNames[it.rise.why], it.at)}
          </View>
        ),
      )}
    </View>
  );
}
