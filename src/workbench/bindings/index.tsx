import { listBindings } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePages } from '@/backend/use-pages';
import { Banner } from '@/components/banner';
import { EmptyList } from '@/components/empty-list';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { bindings } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { useMyVillage } from '@/components/my-village';
import { Binding } from './binding';

/** Whom the village has to confirm, oldest first. */
export default function BindingsPage() {
  const { village, choose } = useMyVillage();
  return (
    <Screen title={bindings.title} isDesk>
      {choose}
      {village === undefined ? null : <Waiting key={village} villageId={village} />}
    </Screen>
  );
}

function Waiting({ villageId }: { readonly villageId: string }) {
  const { answer, items, more, again } = usePages(listBindings, { villageId });
  const [done, setDone] = useState<string>();
  return (
    <Reading answer={answer} again={again} sentences={organisationRefusals.listBindings}>
      {() => (
        <View className="group wide-gap">
          {done === undefined ? null : <Banner text={done} />}
          {items.length === 0 ? <EmptyList text={bindings.empty} /> : null}
          {items.map((line) => (
            <Binding key={line.bindingId} line={line} onSettled={setDone} />
          ))}
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}
