import { readClause } from '@contracts/rules';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { citeText } from '@/text/rule-book';
import { bookNames, clauseName } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';
import { Reading } from '../reading';
import { SmallButton } from '../small-button';

/** The clauses on which something rests, as they read on that day, each with the way to it. */
export function CitedClauses({ pins }: { readonly pins: readonly string[] }) {
  return (
    <View className="group">
      <View className="strong">{citeText.title}</View>
      {pins.map((pin) => (
        <Cited key={pin} pin={pin} />
      ))}
    </View>
  );
}

function Cited({ pin }: { readonly pin: string }) {
  const { answer, again } = useAnswer(readClause, { pin });
  return (
    <Reading answer={answer} again={again} sentences={rulesRefusals.readClause}>
      {({ clause, villageName, orgType, isInForce }) => (
        <View className="group">
          <View className="words">
            {citeText.chosen(
              `${villageName}${bookNames[orgType]}${clauseName(clause.number)}`,
              clause.text,
            )}
          </View>
          {isInForce ? null : <View className="soft">{citeText.changed}</View>}
          <ClauseLink pin={pin} />
        </View>
      )}
    </Reading>
  );
}

/** The way to one clause as it was cited. */
export function ClauseLink({ pin }: { readonly pin: string }) {
  return (
    <View className="row">
      <SmallButton
        text={citeText.see}
        onPress={() => {
          void Taro.navigateTo({ url: `/pages/rules/clause/index?pin=${pin}` });
        }}
      />
    </View>
  );
}
