import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { isWebPage } from '@/platform';
import { book, clauseText } from '@/text/rule-book';
import { bookNames, clauseName } from '@/text/rule-words';

type Read = OutputOf<typeof readClause>;

/** The clause with its edition, to be put into a message or a letter; on the web page with its address. */
export function CopyClause({ read }: { readonly read: Read }) {
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    try {
      await Taro.setClipboardData({ data: citation(read) });
      setSaid(clauseText.copied);
    } catch {
      setSaid(clauseText.notCopied);
    }
  };
  return (
    <>
      <BigButton text={clauseText.copy} onPress={() => void copy()} />
      {said === undefined ? null : <Banner text={said} />}
    </>
  );
}

function citation({ villageName, orgType, edition, clause }: Read): string {
  const words = clauseText.cite(
    book.of(villageName, bookNames[orgType]),
    edition.edition,
    clauseName(clause.number),
    clause.text,
  );
  return isWebPage
    ? `${words}\n${location.origin}/#/pages/rules/clause/index?pin=${clause.pin}`
    : words;
}
