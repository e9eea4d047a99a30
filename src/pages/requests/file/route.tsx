import type { RouteShown } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import { Banner } from '@/components/banner';
import { Heading } from '@/components/heading';
import { Hotlines } from '@/components/hotlines';
import { fullDayOf } from '@/text/days';
import { filing } from '@/text/requests';

/** Where it goes, who gets it, by when they answer, and why: before anything is sent. */
export function Route({ to }: { to: RouteShown }) {
  return (
    <View className="card">
      <Heading text={filing.check.goesTo} />
      <View className="strong">{filing.check.office(to.office.name)}</View>
      <View className="strong">{filing.check.until(fullDayOf(to.dueAt))}</View>
      <View>{to.reason}</View>
      <View className="soft">{filing.check.basis(to.basis)}</View>
      <Hotlines numbers={to.hotlines} />
      {to.urgent ? <Banner tone="danger" text={filing.check.urgent(to.acceptBy)} /> : null}
      {to.sealed ? <Banner text={filing.check.sealed} /> : null}
    </View>
  );
}
