import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Door } from '@/components/door';
import { Heading } from '@/components/heading';
import { Screen } from '@/components/screen';
import { about } from '@/text/organisation';

/** Who answers for the product, and what it never does (国办函〔2026〕12号). */
export default function AboutPage() {
  return (
    <Screen title={about.title}>
      <View className="card">
        {about.lines.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      <Door
        name={about.law}
        said={about.lawSaid}
        icon="scales"
        onPress={() => {
          void Taro.navigateTo({ url: '/county/law/index' });
        }}
      />
      <View className="card">
        <Heading text={about.filing} />
        <View>{about.filingSaid}</View>
      </View>
    </Screen>
  );
}
