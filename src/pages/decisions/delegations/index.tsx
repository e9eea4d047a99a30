import { listDelegations } from '@contracts/decisions-notices';
import type { OfficeKind } from '@contracts/organisation-words';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Door } from '@/components/door';
import { EmptyList } from '@/components/empty-list';
import { useMyVillage } from '@/components/my-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { useMe } from '@/session/use-me';
import { delegations } from '@/text/decision-pages';
import { noticesRefusals } from '@/text/decisions';
import { Delegation } from './delegation';

/** What the villagers' assembly has left to its representatives, for everybody. */
export default function DelegationsPage() {
  const { params } = useRouter();
  const { village, choose } = useMyVillage();
  const villageId = params['village'] ?? village;
  return (
    <Screen title={delegations.title}>
      <View>{delegations.said}</View>
      {villageId === undefined ? choose : <List villageId={villageId} />}
    </Screen>
  );
}

/** The office of the village that keeps its delegations. */
const recorder: OfficeKind = 'villagers_committee';

function List({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(listDelegations, { villageId });
  const { me } = useMe();
  const mayRecord = me?.posts.some(({ officeKind }) => officeKind === recorder) ?? false;
  return (
    <Reading answer={answer} again={again} sentences={noticesRefusals.listDelegations}>
      {({ items }) => (
        <View className="group wide-gap">
          {items.length === 0 ? <EmptyList text={delegations.empty} /> : null}
          {items.map((delegation) => (
            <Delegation key={delegation.delegationId} delegation={delegation} />
          ))}
          {mayRecord ? (
            <Door
              name={delegations.record}
              said=""
              icon="pencil"
              onPress={() => {
                void Taro.navigateTo({
                  url: `/workbench/decisions/delegation/index?village=${villageId}`,
                });
              }}
            />
          ) : null}
        </View>
      )}
    </Reading>
  );
}
