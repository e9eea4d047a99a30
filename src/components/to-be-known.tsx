import { View } from '@tarojs/components';
import { useMe } from '@/session/use-me';
import { me as words } from '@/text/organisation';
import { Banner } from './banner';
import { BecomeKnown } from './become-known';

interface ToBeKnownProps {
  /** What is said to whoever is known already, or cannot be. */
  readonly text: string;
}

/** What is not for everybody: whoever is not known yet is led to where one becomes known, or is told that it is on its way. */
export function ToBeKnown({ text }: ToBeKnownProps) {
  const { me, may } = useMe();
  if (me?.waiting) {
    return <Banner tone="due" text={words.firstWaiting(me.waiting.villageName)} />;
  }
  return may('ask_binding') ? (
    <Banner tone="due" text={words.firstBind}>
      <View className="row">
        <BecomeKnown />
      </View>
    </Banner>
  ) : (
    <Banner tone="due" text={text} />
  );
}
