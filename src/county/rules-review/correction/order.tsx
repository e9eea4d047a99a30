import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { orderCorrection } from '@contracts/rules-way';
import { View } from '@tarojs/components';
import { useState } from 'react';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import { useNow } from '@/components/use-now';
import { instantOf, writtenDayOf } from '@/text/days';
import { book } from '@/text/rule-book';
import { reviewDesk, stepText } from '@/text/rule-desk';
import { bookNames, clauseName } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';
import { OrderedClause } from './ordered-clause';

const DAY_LENGTH = 8;
const MIDNIGHT = '0';

const schema = z.object({
  callId: z.string(),
  day: z.string(),
  /** Why, by the clause. */
  reasons: z.record(z.string(), z.string()),
});

type Form = z.output<typeof schema>;

interface OrderProps {
  readonly villageId: string;
  readonly villageName: string;
  readonly clauses: readonly OutputOf<typeof readClause>['clause'][];
}

/** The clauses that break the law, each with the reason, and the day from which they do not count. */
export function Order({ villageId, villageName, clauses }: OrderProps) {
  const now = useNow();
  const [isAsking, setAsking] = useState(false);
  const begun = (): Form => ({ callId: newId(), day: writtenDayOf(now), reasons: {} });
  const { draft, change, putAway } = useForm(`correction-${villageId}`, z.optional(schema), begun);
  const { sending, send } = useSending(orderCorrection);
  const { day, reasons, callId } = draft;
  const from = instantOf(day, MIDNIGHT);
  const chosen = clauses.filter(({ clauseId }) => reasons[clauseId] !== undefined);
  const isWhole = chosen.every(({ clauseId }) => reasons[clauseId]?.trim());

  const act = async () => {
    if (from !== undefined) {
      const ordered = chosen.map(({ clauseId }) => ({
        clauseId,
        reason: reasons[clauseId]?.trim() ?? '',
      }));
      if ((await send({ villageId, from, clauses: ordered }, { callId })).is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <View className="group wide-gap">
      <Heading text={book.of(villageName, bookNames.village)} />
      <View>{reviewDesk.correctSaid}</View>
      <View className="strong">{reviewDesk.choose}</View>
      <Gradual items={clauses}>
        {(clause) => (
          <OrderedClause
            key={clause.clauseId}
            clause={clause}
            reason={reasons[clause.clauseId]}
            onChange={(reason) => {
              change({ reasons: withReason(reasons, clause.clauseId, reason) });
            }}
          />
        )}
      </Gradual>
      <Field
        id="day"
        label={reviewDesk.from}
        type="number"
        value={day}
        longest={DAY_LENGTH}
        wrong={day.length === DAY_LENGTH && from === undefined ? stepText.dayWrong : undefined}
        onChange={(written) => {
          change({ day: written });
        }}
      />
      <BigButton
        look="danger"
        text={reviewDesk.orderIt}
        isOff={chosen.length === 0 || !isWhole || from === undefined}
        onPress={() => {
          setAsking(true);
        }}
      />
      {isAsking ? (
        <ActSheet
          title={reviewDesk.orderOf(chosen.map(({ number }) => clauseName(number)))}
          action={reviewDesk.orderIt}
          look="danger"
          sending={sending}
          sentences={rulesRefusals.orderCorrection}
          done={reviewDesk.ordered}
          onAct={() => void act()}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </View>
  );
}

type Reasons = Readonly<Record<string, string>>;

function withReason(reasons: Reasons, clauseId: string, reason: string | undefined): Reasons {
  const others = Object.entries(reasons).filter(([id]) => id !== clauseId);
  return Object.fromEntries(reason === undefined ? others : [...others, [clauseId, reason]]);
}
