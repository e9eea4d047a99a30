import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { View } from '@tarojs/components';
import { book } from '@/text/rule-book';

type Clause = OutputOf<typeof readClause>['clause'];

/** The township has ordered this clause corrected: it stands here, does not count, and says why. */
export function NotInEffect({ clause: { isEffective, order } }: { readonly clause: Clause }) {
  return isEffective ? null : (
    <View className="group">
      <View className="tag tag-danger">{book.corrected}</View>
      {order ? <View>{book.order(order.office.name, order.from, order.reason)}</View> : null}
    </View>
  );
}
