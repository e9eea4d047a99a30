import { readTariff } from '@contracts/points';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { ClauseLink } from '@/components/rules/cited-clauses';
import { SpeakButton } from '@/components/speak-button';
import { passbook, pointsRefusals } from '@/text/points';

/** How points are earned, in the words that the villagers resolved. */
export function Tariff({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(readTariff, { villageId });
  return (
    <Reading answer={answer} again={again} sentences={pointsRefusals.readTariff}>
      {({ tariff }) =>
        tariff ? (
          <View className="card">
            <Heading text={passbook.tariff} />
            <View className="soft">{passbook.decided(tariff.decisionId, tariff.validFrom)}</View>
            {tariff.lines.map(
              ({ deed, text, points, timesPerMonthMax, isBookedByItself, cites }) => (
                <View key={deed} className="paper-line">
                  <View>{passbook.tariffLine(text, points)}</View>
                  {timesPerMonthMax === undefined ? null : (
                    <View className="soft">{passbook.timesMax(timesPerMonthMax)}</View>
                  )}
                  {isBookedByItself ? <View className="soft">{passbook.byItself}</View> : null}
                  {cites === undefined ? null : <ClauseLink pin={cites} />}
                </View>
              ),
            )}
            <SpeakButton
              text={tariff.lines.map((it) => passbook.tariffLine(it.text, it.points)).join('。')}
            />
          </View>
        ) : null
      }
    </Reading>
  );
}
