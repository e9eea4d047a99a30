import { View } from '@tarojs/components';
import { BigButton } from '@/components/big-button';
import { DangerBar } from '@/components/danger-bar';
import { dial } from '@/components/dial';
import { parts } from '@/text/parts';

interface CallInsteadProps {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A guest has reported enough for today: what is dangerous now is said by telephone, and those are one tap away. */
export function CallInstead({ code, details: { village, phone } }: CallInsteadProps) {
  if (code !== 'guest_reported_enough') {
    return null;
  }
  return (
    <View className="group">
      <DangerBar />
      {typeof phone === 'string' && typeof village === 'string' ? (
        <BigButton
          look="quiet"
          text={parts.callVillage(village, phone)}
          onPress={() => {
            dial(phone);
          }}
        />
      ) : null}
    </View>
  );
}
