import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { orderCorrection } from '@contracts/rules-way';
import type { OrgType } from '@contracts/rules-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { DayField } from '@/components/day-field';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import { instantOf } from '@/text/days';
import { book } from '@/text/rule-book';
import { reviewDesk, stepText } from '@/text/rule-desk';
import { bookNames, clauseName } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';
import { OrderedClause } from './ordered-clause';
import { useOrder } from './use-order';
import { Withdraw } from './withdraw';

const MIDNIGHT = '0';

interface OrderProps {
  readonly villageId: string;
  readonly villageName: string;
  readonly orgType: OrgType;
  readonly clauses: readonly OutputOf<typeof readClause>['clause'][];
}

/** The clauses that break the law, each with the reason, and the day from which they do not count. */
export function Order({ villageId, villageName, orgType, clauses }: OrderProps) {
  const [isAsking, setAsking] = useState(false);
  const { callId, day, reasons, setDay, setReason, putAway } = useOrder(villageId);
  const { sending, send } = useSending(orderCorrection);
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
      <Heading text={book.of(villageName, bookNames[orgType])} />
      <View>{reviewDesk.correctSaid}</View>
      <View className="strong">{reviewDesk.choose}</View>
      <ToChoose {...{ villageId, clauses, reasons, setReason }} />
      <DayField
        id="day"
        label={reviewDesk.from}
        value={day}
        wrong={stepText.dayWrong}
        onChange={setDay}
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

type Clause = OrderProps['clauses'][number];

interface ToChooseProps extends Pick<OrderProps, 'villageId' | 'clauses'> {
  readonly reasons: ReturnType<typeof useOrder>['reasons'];
  readonly setReason: ReturnType<typeof useOrder>['setReason'];
}

/** All clauses; the sheet by which an order is taken back stays when its clause counts again. */
function ToChoose({ villageId, clauses, reasons, setReason }: ToChooseProps) {
  const [withdrawn, setWithdrawn] = useState<Clause>();
  return (
    <>
      <Gradual items={clauses}>
        {(clause) => (
          <OrderedClause
            key={clause.clauseId}
            clause={clause}
            reason={reasons[clause.clauseId]}
            onChange={(reason) => {
              setReason(clause.clauseId, reason);
            }}
            onWithdraw={() => {
              setWithdrawn(clause);
            }}
          />
        )}
      </Gradual>
      {withdrawn ? (
        <Withdraw
          villageId={villageId}
          clauseId={withdrawn.clauseId}
          number={withdrawn.number}
          onClose={() => {
            setWithdrawn(undefined);
          }}
        />
      ) : null}
    </>
  );
}
