import { Press } from './press';

interface SmallButtonProps {
  readonly text: string;
  readonly onPress: () => void;
  readonly label?: string;
}

/** For what stands beside a thing: small to look at, large enough for a finger. */
export function SmallButton({ text, onPress, label }: SmallButtonProps) {
  return (
    <Press className="small-button" onPress={onPress} {...(label ? { label } : {})}>
      {text}
    </Press>
  );
}
