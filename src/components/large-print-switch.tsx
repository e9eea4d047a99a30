import { choosePrintSize, usePrintSize } from '@/session/print-size';
import { parts } from '@/text/parts';
import { SmallButton } from './small-button';

/** 长辈版, one tap away, remembered. */
export function LargePrintSwitch() {
  const isLarge = usePrintSize() === 'large';
  return (
    <SmallButton
      text={isLarge ? parts.standardPrint : parts.largePrint}
      onPress={() => {
        choosePrintSize(isLarge ? 'standard' : 'large');
      }}
    />
  );
}
