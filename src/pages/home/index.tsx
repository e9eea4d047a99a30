import { View } from '@tarojs/components';
import { DangerBar } from '@/components/danger-bar';
import { LargePrintSwitch } from '@/components/large-print-switch';
import { Screen } from '@/components/screen';
import { home } from '@/text/home';

export default function Home() {
  return (
    <Screen title={home.title} isFirst side={<LargePrintSwitch />}>
      <View className="doors" />
      <DangerBar />
    </Screen>
  );
}
