import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { spoken } from './spoken';

type PressRole = 'button' | 'link' | 'radio' | 'checkbox';

interface PressProps {
  readonly onPress: () => void;
  readonly className?: string;
  /** Read aloud instead of the words inside. */
  readonly label?: string;
  readonly role?: PressRole;
  readonly isChosen?: boolean;
  readonly isOff?: boolean;
  /** Something below opens and closes. */
  readonly isOpen?: boolean;
  readonly id?: string;
}

/**
 * Whatever can be pressed: by finger, by Enter or the space bar, and by a screen reader. Taro's own button
 * has no role in the browser and cannot be reached by the keyboard.
 */
export function Press({
  onPress,
  className = '',
  label,
  role = 'button',
  isChosen,
  isOff = false,
  isOpen,
  id,
  children,
}: PropsWithChildren<PressProps>) {
  const press = () => {
    if (!isOff) {
      onPress();
    }
  };
  return (
    <View
      {...(id === undefined ? {} : { id })}
      {...spoken({ role, label, isChosen, isOff, isOpen, isReachable: true })}
      {...byKeyboard(press)}
      className={`press ${isOff ? 'press-off' : ''} ${className}`}
      hoverClass={isOff ? 'none' : 'pressed'}
      onClick={press}
    >
      {children}
    </View>
  );
}

interface KeyPressed {
  readonly key: string;
  readonly target: unknown;
  readonly currentTarget: unknown;
  readonly preventDefault: () => void;
}

function byKeyboard(press: () => void): object {
  return {
    onKeyDown: (event: KeyPressed) => {
      const isHere = event.target === event.currentTarget;
      if (isHere && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        press();
      }
    },
  };
}
