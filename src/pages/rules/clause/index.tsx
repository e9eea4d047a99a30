import { readClause } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SpeakButton } from '@/components/speak-button';
import type { OutputOf } from '@contracts/contract';
import { book, clauseText } from '@/text/rule-book';
import { bookNames, clauseName, topicNames } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';
import { NotInEffect } from '../not-in-effect';
import { toBook } from '../ways';
import { CopyClause } from './copy-clause';

/** An address that was cut short on its way names no clause. */
const sentences = {
  ...rulesRefusals.readClause,
  invalid_input: rulesRefusals.readClause.clause_not_found,
};

/** One clause as somebody cited it; if it reads differently today, that too. */
export default function ClausePage() {
  const pin = useRouter().params['pin'] ?? '';
  const { answer, again } = useAnswer(readClause, { pin });
  const title = answer.is === 'here' ? nameOf(answer.data) : book.title;
  useShareAppMessage(() => ({ title, path: `/pages/rules/clause/index?pin=${pin}` }));
  return (
    <Screen title={clauseText.title}>
      <Reading answer={answer} again={again} sentences={sentences}>
        {(read) => <Cited read={read} />}
      </Reading>
    </Screen>
  );
}

type Read = OutputOf<typeof readClause>;

function Cited({ read }: { readonly read: Read }) {
  const { clause, today, isInForce, edition, villageId } = read;
  return (
    <View className="group wide-gap">
      <Banner tone={isInForce ? 'calm' : 'due'} text={standingOf(read)} />
      <View className="card">
        <Heading text={nameOf(read)} />
        {isInForce ? null : <View className="strong">{clauseText.then(edition.edition)}</View>}
        <View className="words">{clause.text}</View>
        {isInForce ? <NotInEffect clause={clause} /> : null}
        <View className="soft">{topicNames[clause.topic]}</View>
        <View className="soft">
          {edition.validUntil === undefined
            ? book.since(edition.edition, edition.validFrom)
            : book.until(edition.edition, edition.validFrom, edition.validUntil)}
        </View>
        <View className="row">
          <SpeakButton text={clause.aloud} />
        </View>
      </View>
      {today ? (
        <View className="card">
          <Heading text={clauseText.today(clauseName(today.number))} />
          <View className="words">{today.text}</View>
          <NotInEffect clause={today} />
          <View className="row">
            <SpeakButton text={today.aloud} />
          </View>
        </View>
      ) : null}
      <CopyClause read={read} />
      <BigButton
        look="quiet"
        text={clauseText.whole}
        onPress={() => {
          toBook({ village: villageId });
        }}
      />
    </View>
  );
}

function nameOf({ villageName, orgType, clause }: Read): string {
  return `${book.of(villageName, bookNames[orgType])}${clauseName(clause.number)}`;
}

function standingOf({ isInForce, today }: Read): string {
  if (isInForce) {
    return clauseText.inForce;
  }
  return today ? clauseText.changed : clauseText.gone;
}
