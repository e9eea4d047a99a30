import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { DangerBar } from '@/components/danger-bar';
import { Door } from '@/components/door';
import { KeptScans } from '@/components/kept-scans';
import { LargePrintSwitch } from '@/components/large-print-switch';
import { Screen } from '@/components/screen';
import { RefusedWords } from '@/components/refused-words';
import { WaitingLetters } from '@/components/waiting-letters';
import { useMe } from '@/session/use-me';
import { home } from '@/text/home';
import { AboutMe } from './about-me';
import { LocalChoice } from './local-choice';
import { useScannedCode } from './use-scanned-code';
import { VillageMatters } from './village-matters';
import { WhoIAm } from './who-i-am';

/** What I can do here, in villagers' words; what waits for me; what the village is deciding; help in danger. */
export default function HomePage() {
  const { me, may } = useMe();
  useScannedCode();
  const isNobody = !me || me.kind === 'visitor';
  const to = (url: string) => () => {
    void Taro.navigateTo({ url });
  };
  return (
    <Screen title={home.title} isFirst side={<LargePrintSwitch />}>
      {isNobody ? <LocalChoice /> : null}
      <WhoIAm me={me} />
      <KeptScans />
      <WaitingLetters />
      <RefusedWords />
      <View className="doors">
        <Door {...home.doors.file} icon="speak" isMain onPress={to('/pages/requests/file/index')} />
        {me?.village ? (
          <Door
            {...home.doors.meetings}
            icon="meeting"
            onPress={to('/pages/deliberation/meetings/index')}
          />
        ) : null}
        <Door {...home.doors.rules} icon="book" onPress={to('/pages/rules/book/index')} />
        {may('see_household') ? (
          <Door {...home.doors.points} icon="points" onPress={to('/pages/points/passbook/index')} />
        ) : null}
        {may('open_workbench') ? (
          <Door {...home.doors.desk} icon="desk" onPress={to('/workbench/due/index')} />
        ) : null}
      </View>
      {isNobody ? null : <AboutMe />}
      <VillageMatters villageId={me?.village?.placeId} />
      <DangerBar />
      {isNobody ? null : <LocalChoice />}
    </Screen>
  );
}
