import { withdrawOrder } from '@contracts/rules-oversight';
import { View } from '@tarojs/components';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { withdrawText } from '@/text/rule-oversight';
import { clauseName } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';

const REASON_LENGTH = 300;

interface WithdrawProps {
  readonly villageId: string;
  readonly clauseId: string;
  readonly number: number;
  readonly onClose: () => void;
}

/** The order against one clause is taken back, with the reason; both stay on record. */
export function Withdraw({ villageId, clauseId, number, onClose }: WithdrawProps) {
  const { sending, send } = useSending(withdrawOrder);
  const { callId, words, write, putAway } = useKeptWords('withdraw-order', clauseId);
  const name = clauseName(number);
  const delivered = withdrawOrder.output.safeParse(
    sending.is === 'delivered' ? sending.answer : undefined,
  );
  const act = async () => {
    const input = { villageId, clauseId, reason: words.trim() };
    if ((await send(input, { callId })).is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={withdrawText.title(name)}
      action={withdrawText.withdraw}
      look="danger"
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={rulesRefusals.withdrawOrder}
      {...(delivered.success ? { done: withdrawText.done(delivered.data.left) } : {})}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{withdrawText.said}</View>
      <Field
        id="withdraw-reason"
        label={withdrawText.reason}
        value={words}
        longest={REASON_LENGTH}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
