import type { OutputOf } from '@contracts/contract';
import type { readRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import { SmallButton } from '@/components/small-button';
import { book, historyText } from '@/text/rule-book';
import { toBook, toComparison } from '../ways';

interface EditionCardProps {
  readonly edition: OutputOf<typeof readRules>['editions'][number];
  readonly villageId: string;
  readonly isToday: boolean;
}

/** One edition: from when to when it held, to be read, and compared with the one before. */
export function EditionCard({ edition, villageId, isToday }: EditionCardProps) {
  const { edition: number, kind, validFrom, validUntil } = edition;
  return (
    <View className="card">
      <View className="row between">
        <View className="strong">{book.edition(number)}</View>
        <View className="row">
          <View className="tag">{historyText.kind(kind)}</View>
          {isToday ? <View className="tag">{historyText.now}</View> : null}
        </View>
      </View>
      <View className="soft">
        {validUntil === undefined
          ? historyText.since(validFrom)
          : historyText.until(validFrom, validUntil)}
      </View>
      <View className="row">
        <SmallButton
          text={historyText.read}
          label={historyText.readSpoken(number)}
          onPress={() => {
            toBook({ village: villageId, edition: number });
          }}
        />
        {number === 1 ? null : (
          <SmallButton
            text={historyText.compare}
            label={historyText.compareSpoken(number)}
            onPress={() => {
              toComparison(villageId, number - 1, number);
            }}
          />
        )}
      </View>
    </View>
  );
}
