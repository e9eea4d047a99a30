import type { ReactNode } from 'react';
import { useState } from 'react';
import { MoreButton } from './more-button';

interface GradualProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item, index: number) => ReactNode;
  /** As many as a weak phone lays out at once. */
  readonly atOnce?: number;
}

/** A long list that is here already, laid out a part at a time: a weak phone does not stand still over it. */
export function Gradual<Item>({ items, children, atOnce = 20 }: GradualProps<Item>) {
  const [shown, setShown] = useState(atOnce);
  const more = () => {
    setShown(shown + atOnce);
  };
  return (
    <>
      {items.slice(0, shown).map(children)}
      <MoreButton more={shown < items.length ? more : undefined} />
    </>
  );
}
