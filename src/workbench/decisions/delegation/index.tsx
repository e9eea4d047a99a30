import { readMatters } from '@contracts/decisions';
import { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { useMyVillage } from '@/components/my-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { delegating } from '@/text/decision-desk';
import { decisionsRefusals } from '@/text/decisions';
import { Form } from './form';

/** Writes down what the villagers' assembly has left to its representatives, with the paper that proves it. */
export default function DelegationPage() {
  const { params } = useRouter();
  const { village, choose } = useMyVillage();
  const villageId = params['village'] ?? village;
  return (
    <Screen title={delegating.title} isDesk>
      {villageId === undefined ? choose : <Record villageId={villageId} />}
    </Screen>
  );
}

function Record({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(readMatters, { villageId });
  return (
    <Reading answer={answer} again={again} sentences={decisionsRefusals.readMatters}>
      {({ items }) => (
        <Form
          villageId={villageId}
          delegable={items
            .filter(({ bodies }) => bodies.some(({ needsDelegation }) => needsDelegation))
            .map(({ matter }) => matter)}
        />
      )}
    </Reading>
  );
}
