import { readMatters } from '@contracts/decisions';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { useMyVillage } from '@/components/my-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { propose } from '@/text/decision-pages';
import { decisionsRefusals } from '@/text/decisions';
import { Form } from './form';

/** Somebody of the village, or a cadre, proposes that something be decided. */
export default function ProposePage() {
  const { params } = useRouter();
  const { village, choose } = useMyVillage();
  const villageId = params['village'] ?? village;
  return (
    <Screen title={propose.title}>
      {villageId === undefined ? (
        <View className="group">
          <View className="strong">{propose.where}</View>
          {choose}
        </View>
      ) : (
        <Matters villageId={villageId} />
      )}
    </Screen>
  );
}

function Matters({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(readMatters, { villageId });
  return (
    <Reading answer={answer} again={again} sentences={decisionsRefusals.readMatters}>
      {(matters) => <Form villageId={villageId} matters={matters} />}
    </Reading>
  );
}
