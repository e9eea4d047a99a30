import { Press } from './press';

interface BigButtonProps {
  readonly text: string;
  readonly onPress: () => void;
  /** `main` once on a page, for what the page is there for. */
  readonly look?: 'main' | 'quiet' | 'danger';
  readonly isOff?: boolean;
  readonly id?: string;
}

export function BigButton({ text, onPress, look = 'main', isOff = false, id }: BigButtonProps) {
  return (
    <Press
      onPress={onPress}
      isOff={isOff}
      {...(id === undefined ? {} : { id })}
      className={`button ${isOff ? 'button-off' : `button-${look}`}`}
    >
      {text}
    </Press>
  );
}
