import type { LawStatus } from '@contracts/organisation-law';
import { View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/icon';
import { statusNames } from '@/text/law';

const icons: Readonly<Record<LawStatus, IconName>> = {
  law: 'scales',
  regulation: 'book',
  known: 'eye',
  local_practice: 'house',
  design: 'pencil',
  unverified: 'question',
};

/** How sure something is: a word, a drawing, and a colour that says nothing more. */
export function StatusMark({ status }: { readonly status: LawStatus }) {
  return (
    <View className="row">
      <Icon name={icons[status]} />
      <View className={`tag ${status === 'unverified' ? 'tag-due' : ''}`}>
        {statusNames[status]}
      </View>
    </View>
  );
}
