import { myHousehold } from '@contracts/organisation';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { BigButton } from '@/components/big-button';
import { DangerBar } from '@/components/danger-bar';
import { dial } from '@/components/dial';
import { Door } from '@/components/door';
import { Screen } from '@/components/screen';
import { VillagePhone } from '@/components/village-phone';
import { useMe } from '@/session/use-me';
import { offices } from '@/text/offices';
import { help } from '@/text/organisation';

const numbers = ['12345', '12348', '12356', '12338', '96110'] as const;

/** People who help: those of one's own village first, then those who answer everywhere. */
export default function HelpPage() {
  const { may } = useMe();
  const { answer } = useAnswer(myHousehold, may('see_household') ? {} : undefined);
  const known = answer.is === 'here' ? answer.data : undefined;
  return (
    <Screen title={help.title}>
      <DangerBar />
      {known?.contact ? <View className="card">{help.contact(known.contact.name)}</View> : null}
      {known?.gridWorker ? (
        <View className="card">{help.gridWorker(known.gridWorker.name)}</View>
      ) : null}
      <VillagePhone />
      <Door
        name={offices.title}
        said={offices.said}
        icon="meeting"
        onPress={() => {
          void Taro.navigateTo({ url: '/pages/organisation/offices/index' });
        }}
      />
      <View>{help.onPaper}</View>
      {numbers.map((number) => (
        <View key={number} className="card">
          <View className="strong">{help.lines[number].name}</View>
          <View>{help.lines[number].said}</View>
          <BigButton
            look="quiet"
            text={help.callNumber(number)}
            onPress={() => {
              dial(number);
            }}
          />
        </View>
      ))}
    </Screen>
  );
}
