import type { OutputOf } from '@contracts/contract';
import type { readRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { ClauseSearch } from '@/components/rules/clause-search';
import { RevisionCard } from '@/components/rules/revision-card';
import { SmallButton } from '@/components/small-button';
import { useNow } from '@/components/use-now';
import { book } from '@/text/rule-book';
import { bookNames } from '@/text/rule-words';
import { toBook, toHistory } from '../ways';
import { ClauseLine } from './clause-line';
import { Clauses } from './clauses';

export type Read = OutputOf<typeof readRules>;

interface BookProps {
  readonly read: Read;
  /** The day that was asked for. */
  readonly on: number | undefined;
  /** As one knew it on that day. */
  readonly isKnown: boolean;
}

/** One edition: which it is, whether it holds today, what is being changed, and its clauses. */
export function Book({ read, on, isKnown }: BookProps) {
  const { villageId, villageName, orgType, rules, editions, revision } = read;
  const now = useNow();
  const history = (
    <BigButton
      look="quiet"
      text={book.history}
      onPress={() => {
        toHistory(villageId);
      }}
    />
  );
  return (
    <>
      <Heading text={book.of(villageName, bookNames[orgType])} />
      {rules ? <Standing rules={rules} villageId={villageId} on={on} isKnown={isKnown} /> : null}
      {revision ? (
        <View className="group">
          <View className="strong">{book.underway}</View>
          <RevisionCard line={revision} />
        </View>
      ) : null}
      {rules === undefined ? (
        <EmptyList text={whyNone(on, editions.length)} />
      ) : isHeldAt(rules, now) ? (
        <ClauseSearch
          id="search"
          villageId={villageId}
          otherwise={<Clauses clauses={rules.clauses} />}
          show={({ clause, marks }) => (
            <ClauseLine key={clause.clauseId} clause={clause} found={marks} />
          )}
        />
      ) : (
        <Clauses clauses={rules.clauses} />
      )}
      {editions.length === 0 && revision === undefined ? null : history}
    </>
  );
}

type Rules = NonNullable<Read['rules']>;

interface StandingProps {
  readonly rules: Rules;
  readonly villageId: string;
  readonly on: number | undefined;
  readonly isKnown: boolean;
}

/** From when to when it holds; of an older one, that it holds no more, and the way to today's. */
function Standing({ rules, villageId, on, isKnown }: StandingProps) {
  const now = useNow();
  const { edition, validFrom, validUntil, recordedAt } = rules;
  const isToday = isHeldAt(rules, now);
  const cameLate = on !== undefined && !isKnown && recordedAt > on;
  return (
    <View className="group">
      <View className="soft">
        {validUntil === undefined
          ? book.since(edition, validFrom)
          : book.until(edition, validFrom, validUntil)}
      </View>
      {on === undefined ? null : <View>{book.onDay(on)}</View>}
      {cameLate ? (
        <Banner text={book.knownLater(recordedAt)}>
          <SmallButton
            text={book.readKnown}
            onPress={() => {
              toBook({ village: villageId, on, known: on });
            }}
          />
        </Banner>
      ) : null}
      {isToday ? null : (
        <Banner tone="due" text={validFrom > now ? book.notYet(validFrom) : book.isOld}>
          <SmallButton
            text={book.readToday}
            onPress={() => {
              toBook({ village: villageId });
            }}
          />
        </Banner>
      )}
    </View>
  );
}

function isHeldAt({ validFrom, validUntil }: Rules, now: number): boolean {
  return validFrom <= now && (validUntil === undefined || now < validUntil);
}

function whyNone(on: number | undefined, editions: number): string {
  if (on !== undefined) {
    return book.noneThen;
  }
  return editions === 0 ? book.none : book.repealed;
}
