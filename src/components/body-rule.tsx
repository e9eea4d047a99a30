import { View } from '@tarojs/components';
import { type BodyRule as Rule, ruleInWords } from '@/text/decision-figures';
import { one } from '@/text/decision-pages';
import { bodyNames, ruleStatusNames } from '@/text/decision-words';

/** By which rule a body meets and decides, in plain words, with the article and how sure it is. */
export function BodyRule({ rule }: { readonly rule: Rule }) {
  return (
    <View className="group">
      <View className="strong">{bodyNames[rule.body]}</View>
      {ruleInWords(rule).map((said) => (
        <View key={said}>{said}</View>
      ))}
      {rule.needsDelegation ? <View>{one.needsDelegation}</View> : null}
      <View className="soft">{one.basis(rule.basis)}</View>
      <View className="row">
        <View className={`tag ${rule.status === 'unverified' ? 'tag-due' : ''}`}>
          {ruleStatusNames[rule.status]}
        </View>
      </View>
    </View>
  );
}
