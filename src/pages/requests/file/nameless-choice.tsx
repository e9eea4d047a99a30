import { View } from '@tarojs/components';
import { newSecret } from '@/backend/new-id';
import { ChoiceList } from '@/components/choice-list';
import { filing } from '@/text/requests';
import { mayBeNameless } from './draft';
import type { StepProps } from './step-props';

/** Suggestions and leads may come without a name; then this phone alone can look them up again. */
export function Nameless({ draft, change }: StepProps) {
  if (!mayBeNameless(draft)) {
    return null;
  }
  const choose = async (choice: 'named' | 'nameless') => {
    change({ key: choice === 'nameless' ? await newSecret() : undefined });
  };
  return (
    <View className="group">
      <View className="strong">{filing.check.namedHow}</View>
      <ChoiceList
        label={filing.check.namedHow}
        choices={[
          { value: 'named', name: filing.check.named },
          {
            value: 'nameless',
            name: filing.check.anonymous,
            said: filing.check.anonymousHint,
          },
        ]}
        chosen={draft.key === undefined ? 'named' : 'nameless'}
        onChoose={(choice) => void choose(choice)}
      />
    </View>
  );
}
