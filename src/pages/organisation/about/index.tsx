import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { BigButton } from '@/components/big-button';
import { dial } from '@/components/dial';
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
      <Filing />
    </Screen>
  );
}

/** What the county has filed (国办函〔2026〕12号), and whom to ring when the product itself is the trouble. */
function Filing() {
  const operator = process.env.TARO_APP_OPERATOR ?? '';
  const number = process.env.TARO_APP_FILING_NUMBER ?? '';
  const phone = process.env.TARO_APP_COMPLAINTS_PHONE ?? '';
  return (
    <View className="card">
      <Heading text={about.filing} />
      {operator === '' ? null : <View>{about.operator(operator)}</View>}
      <View>{number === '' ? about.filingSaid : about.filingNumber(number)}</View>
      <View>{about.complaints}</View>
      <BigButton
        look="quiet"
        text={about.complain(phone === '' ? OTHERWISE : phone)}
        onPress={() => {
          dial(phone === '' ? OTHERWISE : phone);
        }}
      />
    </View>
  );
}

/** 政务服务热线 takes complaints about every service of the government. */
const OTHERWISE = '12345';
