import { View } from '@tarojs/components';
import {
  createContext,
  type PropsWithChildren,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { momentOf } from '@/text/days';
import { parts } from '@/text/parts';
import { Banner } from './banner';
import { SmallButton } from './small-button';

/** A part of the page that got no answer: shown from its copy of some time ago, or not at all. */
interface Cut {
  readonly asOf: number | undefined;
  readonly again: () => void;
}

interface Page {
  /** Says that a part is cut off, until the returned function is called. */
  readonly tell: (cut: Cut) => () => void;
  readonly cuts: number;
}

const PageContext = createContext<Page | undefined>(undefined);

/** That there is no signal is said once, at the top of the page or the sheet, however many lists wait for it. */
export function SignalOnce({ children }: PropsWithChildren) {
  const [cuts, setCuts] = useState<readonly Cut[]>([]);
  const tell = useCallback((cut: Cut) => {
    setCuts((all) => [...all, cut]);
    return () => {
      setCuts((all) => all.filter((it) => it !== cut));
    };
  }, []);
  const page = useMemo(() => ({ tell, cuts: cuts.length }), [tell, cuts.length]);
  return (
    <PageContext.Provider value={page}>
      {cuts.length === 0 ? null : <NoSignal cuts={cuts} />}
      {children}
    </PageContext.Provider>
  );
}

/** A part that is cut off. It stands alone where no page says it for all its parts. */
export function CutOff({ asOf, again }: Cut) {
  const page = useContext(PageContext);
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  const tell = page?.tell;
  useEffect(
    () =>
      tell?.({
        asOf,
        again: () => {
          latest.current();
        },
      }),
    [tell, asOf],
  );
  if (!page) {
    return <NoSignal cuts={[{ asOf, again }]} />;
  }
  return asOf === undefined && page.cuts > 1 ? <View className="soft">{parts.notHere}</View> : null;
}

/** Of several copies the oldest is named: nothing on the page is older than that. */
function NoSignal({ cuts }: { readonly cuts: readonly Cut[] }) {
  const copies = cuts.flatMap(({ asOf }) => asOf ?? []);
  const words = copies.length === 0 ? parts.noCopy : parts.asOf(momentOf(Math.min(...copies)));
  return (
    <Banner tone="due" text={words}>
      <SmallButton
        text={parts.again}
        onPress={() => {
          cuts.forEach(({ again }) => {
            again();
          });
        }}
      />
    </Banner>
  );
}
