import { withdrawBinding } from '@contracts/organisation';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useSending } from '@/backend/use-sending';
import { Door } from '@/components/door';
import type { IconName } from '@/components/icon';
import { LargePrintSwitch } from '@/components/large-print-switch';
import { Screen } from '@/components/screen';
import { SendingNote } from '@/components/sending-note';
import { SmallButton } from '@/components/small-button';
import { type Me, useMe } from '@/session/use-me';
import { me as words } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { titleOf } from '@/text/roles';

/** Who I am, my household, what is kept about me, how I am told, and who helps. */
export default function MyPage() {
  const { me } = useMe();
  const may = new Set(me?.abilities);
  return (
    <Screen title={words.title} side={<LargePrintSwitch />}>
      {me ? <WhoIAm me={me} /> : null}
      <View className="doors">
        {may.has('ask_binding') ? (
          <Way name={words.bind} icon="person" to="/pages/organisation/binding/index" isMain />
        ) : null}
        {may.has('see_household') ? (
          <Way name={words.household} icon="person" to="/pages/organisation/household/index" />
        ) : null}
        {me?.kind === 'visitor' ? null : (
          <Way name={words.notices} icon="bell" to="/pages/notifications/settings/index" />
        )}
        <Way name={words.privacy} icon="list" to="/pages/organisation/privacy/index" />
        <Way
          name={words.help}
          icon="phone"
          to="/pages/organisation/help/index"
          said={words.helpSaid}
        />
        {may.has('file_request') ? (
          <Way
            name={words.complain}
            icon="speak"
            to="/pages/requests/file/index?about=product"
            said={words.complainSaid}
          />
        ) : null}
        <Way name={words.about} icon="list" to="/pages/organisation/about/index" />
      </View>
    </Screen>
  );
}

interface WayProps {
  readonly name: string;
  readonly icon: IconName;
  readonly to: string;
  readonly said?: string;
  readonly isMain?: boolean;
}

function Way({ to, said = '', ...door }: WayProps) {
  return (
    <Door
      {...door}
      said={said}
      onPress={() => {
        void Taro.navigateTo({ url: to });
      }}
    />
  );
}

function WhoIAm({ me }: { readonly me: Me }) {
  return (
    <View className="card">
      <View className="h2">{me.name ?? words.guest}</View>
      {me.village && me.household ? (
        <View>{words.of(me.village.name, me.household.houseNumber)}</View>
      ) : null}
      {me.kind === 'guest' ? <View>{words.guestSaid}</View> : null}
      {me.kind === 'visitor' ? <View>{words.visitor}</View> : null}
      {me.posts.length > 0 ? <View className="strong">{words.posts}</View> : null}
      {me.posts.map(({ officeId, officeName, officeKind, role }) => (
        <View key={`${officeId}-${role}`}>
          {words.post(officeName, titleOf(role, { kind: officeKind, name: officeName }))}
        </View>
      ))}
      {me.waiting ? <Waiting waiting={me.waiting} /> : null}
    </View>
  );
}

function Waiting({ waiting }: { readonly waiting: NonNullable<Me['waiting']> }) {
  const { sending, send } = useSending(withdrawBinding);
  const { bindingId, villageName, askedAt, dueAt } = waiting;
  return (
    <View className="group">
      <View>{words.waitingBinding(villageName, askedAt)}</View>
      {dueAt === undefined ? null : <View>{words.until(dueAt)}</View>}
      <SmallButton text={words.withdrawBinding} onPress={() => void send({ bindingId })} />
      <SendingNote sending={sending} sentences={organisationRefusals.withdrawBinding} />
    </View>
  );
}
