import type { DecisionShown } from '@contracts/decisions-shown';
import type { NoticeKind } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { SpeakButton } from '@/components/speak-button';
import { useNow } from '@/components/use-now';
import { dayOf, daysUntil } from '@/text/days';
import { one } from '@/text/decision-pages';
import { noticeKindNames, noticeStateNames } from '@/text/decision-notice-words';
import { Detail } from './detail';
import { Papers } from './papers';

type Notice = DecisionShown['notices'][number];

interface NoticeStepProps {
  readonly decision: DecisionShown;
  readonly kind: NoticeKind;
  readonly isAhead: boolean;
}

/** One of the two publications: what is posted, where, until when, and who has compared it with the minutes. */
export function NoticeStep({ decision, kind, isAhead }: NoticeStepProps) {
  const notices = decision.notices.filter((it) => it.kind === kind).reverse();
  if (notices.length === 0) {
    return isAhead ? <View className="soft">{one.notice.waits}</View> : null;
  }
  return (
    <View className="group">
      {notices.map((notice) => (
        <NoticeShown key={notice.n} decisionId={decision.decisionId} notice={notice} />
      ))}
    </View>
  );
}

interface NoticeProps {
  readonly decisionId: string;
  readonly notice: Notice;
}

function NoticeShown({ decisionId, notice }: NoticeProps) {
  const { state, days, until, isFinal } = notice;
  return (
    <View className="group">
      {state === 'published' && until !== undefined ? (
        <DaysLeft until={until} days={days} />
      ) : (
        <>
          <View>{noticeStateNames[state]}</View>
          <View className="soft">{one.notice.days(days)}</View>
        </>
      )}
      {isFinal ? null : <View className="soft">{one.notice.stage}</View>}
      {state === 'published' ? <Posted decisionId={decisionId} notice={notice} /> : null}
    </View>
  );
}

/** What hangs on the boards, word by word. */
function Posted({ decisionId, notice }: NoticeProps) {
  const { kind, text = '', signedBy, signedAt, boards, head } = notice;
  const name = noticeKindNames[kind];
  return (
    <Detail of={`${name}，${one.notice.text}`} text={one.notice.text}>
      <View className="words banner">{text}</View>
      <View className="row">
        <SpeakButton text={text} />
      </View>
      {boards.map(({ placeId, name: board, postedOn }) => (
        <View key={placeId}>{one.notice.board(board, postedOn)}</View>
      ))}
      {signedBy !== undefined && signedAt !== undefined ? (
        <View>{one.notice.signed(signedBy, signedAt)}</View>
      ) : null}
      <View className="soft">{one.notice.head(head.slice(0, 8))}</View>
      <Papers decisionId={decisionId} papers={notice.papers} of={name} />
    </Detail>
  );
}

function DaysLeft({ until, days }: { readonly until: number; readonly days: number }) {
  const now = useNow();
  return now > until ? (
    <View>{one.notice.over(days, dayOf(until))}</View>
  ) : (
    <View className="strong">{one.notice.left(daysUntil(until, now), dayOf(until))}</View>
  );
}
