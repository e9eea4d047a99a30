import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { View } from '@tarojs/components';
import { ManyChoices } from '@/components/choice-list';
import { Field } from '@/components/field';
import { SmallButton } from '@/components/small-button';
import { book } from '@/text/rule-book';
import { reviewDesk } from '@/text/rule-desk';
import { withdrawText } from '@/text/rule-oversight';
import { clauseName } from '@/text/rule-words';

const REASON_LENGTH = 300;

interface OrderedClauseProps {
  readonly clause: OutputOf<typeof readClause>['clause'];
  /** There is one, be it empty, when the clause is among those to be corrected. */
  readonly reason: string | undefined;
  readonly onChange: (reason: string | undefined) => void;
  /** Asks to take the order back. */
  readonly onWithdraw: () => void;
}

/** One clause that may be ordered corrected; of one that is already, the order can be taken back. */
export function OrderedClause({ clause, reason, onChange, onWithdraw }: OrderedClauseProps) {
  const { number, text, order } = clause;
  const name = clauseName(number);
  if (order) {
    return (
      <View className="card">
        <View className="row between">
          <View className="strong">{name}</View>
          <View className="tag tag-danger">{reviewDesk.already}</View>
        </View>
        <View className="words">{text}</View>
        <View>{book.order(order.office.name, order.from, order.reason)}</View>
        <View className="row">
          <SmallButton
            text={withdrawText.withdraw}
            label={withdrawText.withdrawSpoken(name)}
            onPress={onWithdraw}
          />
        </View>
      </View>
    );
  }
  return (
    <View className="group">
      <ManyChoices
        label={name}
        choices={[{ value: 'yes', name, said: text }]}
        chosen={reason === undefined ? [] : ['yes']}
        onChange={(chosen) => {
          onChange(chosen.length > 0 ? '' : undefined);
        }}
      />
      {reason === undefined ? null : (
        <Field
          id={`reason-${number}`}
          label={reviewDesk.reason(name)}
          value={reason}
          longest={REASON_LENGTH}
          isTall
          onChange={onChange}
        />
      )}
    </View>
  );
}
