import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { PersonPicker } from '@/components/person-picker';
import { Screen } from '@/components/screen';
import { useMyVillage } from '@/components/my-village';
import { Helped } from './helped';
import { forSomeone } from '@/text/organisation';

/** Somebody without a phone says it; a cadre writes it down, and that is recorded. */
export default function ForSomeonePage() {
  const { village, choose } = useMyVillage();
  return (
    <Screen title={forSomeone.title}>
      <View>{forSomeone.why}</View>
      {choose}
      {village === undefined ? null : (
        <PersonPicker
          villageId={village}
          onPick={({ personId, name }) => {
            const person = `person=${personId}&personName=${encodeURIComponent(name)}`;
            void Taro.navigateTo({ url: `/pages/requests/file/index?${person}` });
          }}
        />
      )}
      <Helped />
    </Screen>
  );
}
