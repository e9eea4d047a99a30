import { lintClauses } from '@contracts/rules';
import { CLAUSE_LENGTH } from '@contracts/rules-words';
import { useEffect, useRef, useState } from 'react';
import { call } from '@/backend/call';
import { NoAnswer } from '@/backend/door';
import { type Found, isLookedAt, NOTHING_FOUND } from './found';
import type { Line } from './line';

/** Whoever stops for so long has finished a thought. */
const PAUSE = 1200;

/**
 * What is typed is looked through after a pause, without being saved: a cadre sees at once which words the law forbids.
 * Without a signal nothing is said; saving looks again.
 */
export function useLooked(lines: readonly Line[], looked: readonly Found[]): Found {
  const [found, setFound] = useState<Found>(NOTHING_FOUND);
  const unseen = lines
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '' && text.length <= CLAUSE_LENGTH)
    .filter((text) => !isLookedAt(text, [...looked, found]));
  const asked = JSON.stringify([...new Set(unseen)]);
  const latest = useRef(asked);
  latest.current = asked;

  useEffect(() => {
    const texts = JSON.parse(asked) as string[];
    if (texts.length === 0) {
      return undefined;
    }
    const timer = setTimeout(() => {
      void findingsIn(texts).then((findings) => {
        if (findings && latest.current === asked) {
          setFound((before) => together(before, { texts, findings }));
        }
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [asked]);
  return found;
}

async function findingsIn(texts: readonly string[]): Promise<Found['findings'] | undefined> {
  try {
    const reply = await call(lintClauses, { texts: [...texts] });
    return reply.ok ? reply.data.findings : undefined;
  } catch (thrown) {
    if (thrown instanceof NoAnswer) {
      return undefined;
    }
    throw thrown;
  }
}

function together(before: Found, after: Found): Found {
  const behind = before.texts.length;
  return {
    texts: [...before.texts, ...after.texts],
    findings: [
      ...before.findings,
      ...after.findings.map((it) => ({ ...it, number: it.number + behind })),
    ],
  };
}
