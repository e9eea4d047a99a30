import { View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import { Press } from './press';

interface DoorProps {
  readonly name: string;
  /** What is behind it, in a few words. */
  readonly said: string;
  readonly icon: IconName;
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

/** One of the large doors of the first screen. */
export function Door({ name, said, icon, isMain = false, onPress }: DoorProps) {
  return (
    <Press role="link" className={`door ${isMain ? 'door-main' : ''}`} onPress={onPress}>
      <Icon name={icon} isLight={isMain} />
      <View className="door-text">
        <View className="door-name">{name}</View>
        {said === '' ? null : <View className="door-said">{said}</View>}
      </View>
    </Press>
  );
}
