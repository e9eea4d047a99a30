import { deleteMine } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { dropCopies } from '@/backend/copies';
import { dropDrafts } from '@/backend/drafts';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { privacy } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { Export } from './export';

/** All that is kept about me, to take away or to have removed (个人信息保护法 Art 45, 47). */
export function MyThings() {
  return (
    <View className="card">
      <Heading text={privacy.mine} />
      <Export />
      <Delete />
    </View>
  );
}

function Delete() {
  const { sending, send } = useSending(deleteMine);
  const [isAsking, setAsking] = useState(false);
  const act = async () => {
    const end = await send({});
    if (end.is === 'delivered') {
      dropCopies();
      dropDrafts();
    }
  };
  return (
    <>
      <BigButton
        look="danger"
        text={privacy.delete}
        onPress={() => {
          setAsking(true);
        }}
      />
      {isAsking ? (
        <ActSheet
          title={privacy.deleteAsk}
          action={privacy.deleteYes}
          look="danger"
          sending={sending}
          sentences={organisationRefusals.deleteMine}
          done={sending.is === 'delivered' ? whatStays(sending.answer) : privacy.deleted}
          onAct={() => void act()}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </>
  );
}

/** What a law makes the village keep is named, with the reason. */
function whatStays(answer: unknown): string {
  const parsed = deleteMine.output.safeParse(answer);
  const kept = parsed.success ? parsed.data.kept : [];
  return [
    privacy.deleted,
    ...kept.map(({ part, reason }) =>
      privacy.keptPart(privacy.partName(part), privacy.keepReasons[reason]),
    ),
  ].join('\n');
}
