import { makeCode } from '@contracts/codes';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { SendingNote } from '@/components/sending-note';
import { codes, codesRefusals } from '@/text/codes';
import { Print } from '../../codes/print';

/** The paper that hangs beside the rules: whoever scans it reads what holds today. */
export function RulesPoster({ villageId }: { readonly villageId: string }) {
  const { sending, send } = useSending(makeCode);
  const made = makeCode.output.safeParse(sending.is === 'delivered' ? sending.answer : undefined);
  return (
    <View className="card">
      <Heading text={codes.rulesPoster} />
      <View>{codes.rulesPosterSaid}</View>
      <SendingNote sending={sending} sentences={codesRefusals.makeCode} />
      {made.success ? (
        <Print codeIds={made.data.codeIds} />
      ) : (
        <BigButton
          look="quiet"
          text={codes.makePoster}
          isOff={sending.is === 'underway'}
          onPress={() => {
            void send({ for: { kind: 'rules', placeId: villageId } });
          }}
        />
      )}
    </View>
  );
}
