import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { View } from '@tarojs/components';
import { book } from '@/text/rule-book';

type Clause = OutputOf<typeof readClause>['clause'];

/**
 * The township has ordered this clause corrected: it stands here, does not count now or from a day on, and says why. An
 * order that was taken back is told too.
 */
export function NotInEffect({ clause }: { readonly clause: Clause }) {
  const { isEffective, order, withdrawnOrder: gone } = clause;
  return (
    <>
      {order ? (
        <View className="group">
          <View className={`tag ${isEffective ? 'tag-due' : 'tag-danger'}`}>
            {isEffective ? book.toBeCorrected : book.corrected}
          </View>
          <View>{book.order(order.office.name, order.from, order.reason)}</View>
        </View>
      ) : null}
      {gone ? (
        <View className="soft">
          {book.withdrawn(gone.office.name, gone.from, gone.withdrawnAt, gone.why)}
        </View>
      ) : null}
    </>
  );
}
