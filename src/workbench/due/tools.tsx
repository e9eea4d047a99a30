import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Door } from '@/components/door';
import { Heading } from '@/components/heading';
import type { IconName } from '@/components/icon';
import { useMe } from '@/session/use-me';
import { desk } from '@/text/workbench';

/** What else this cadre may do; a door that would not open is not shown. */
export function Tools() {
  const { me, may } = useMe();
  const isAdministrator = me?.posts.some(({ role }) => role === 'county_administrator') ?? false;
  return (
    <View className="group wide-gap">
      <Heading text={desk.tools} />
      <View className="doors">
        {may('open_workbench') ? (
          <Tool name={desk.decisions} icon="house" to="/workbench/decisions/index" />
        ) : null}
        {may('confirm_bindings') ? (
          <Tool name={desk.bindings} icon="person" to="/workbench/bindings/index" />
        ) : null}
        {may('act_for_others') ? (
          <Tool name={desk.forSomeone} icon="speak" to="/workbench/for-someone/index" />
        ) : null}
        {may('open_workbench') ? (
          <Tool name={desk.meetings} icon="meeting" to="/workbench/meetings/index" />
        ) : null}
        {may('make_codes') ? (
          <Tool name={desk.codes} icon="list" to="/workbench/codes/index" />
        ) : null}
        {may('open_workbench') && me?.village ? (
          <Tool name={desk.rules} icon="book" to="/workbench/rules/village/index" />
        ) : null}
        {may('open_workbench') && !me?.village ? (
          <Tool name={desk.rulesReview} icon="book" to="/county/rules-review/list/index" />
        ) : null}
        {isAdministrator ? (
          <Tool name={desk.outbox} icon="bell" to="/workbench/outbox/index" />
        ) : null}
        {isAdministrator ? <Tool name={desk.law} icon="scales" to="/county/law/index" /> : null}
      </View>
    </View>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: IconName;
  readonly to: string;
}

function Tool({ name, icon, to }: ToolProps) {
  return (
    <Door
      name={name}
      said=""
      icon={icon}
      onPress={() => {
        void Taro.navigateTo({ url: to });
      }}
    />
  );
}
