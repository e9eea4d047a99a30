import type Database from 'libsql';
import type { Row } from '../draft';

/**
 * Reads that follow each other without a pause see the file at one moment, so that SQLite takes its locks once
 * for all of them. The moment is over before anything else can reach this process: nobody is shown what they
 * could know to be out of date. Until somebody has written, this process or another, what was asked before is
 * answered as before: many callers ask for the same places, posts and people.
 */
export interface Snapshot {
  /** What a look at the file says, or what the same look has said since the file was last written. */
  readonly ask: <One extends Answer>(question: string, look: () => One) => One;
  /** Called before something is written. */
  readonly end: () => void;
}

/** A document, a list of documents in one text, or a number. */
type Answer = Row | string | number | undefined;

/** A few seconds of a busy village; nobody asks twice for what lies further back, or for long lists. */
const REMEMBERED_MOST = 1000;
const LETTERS_MOST = 10_000;

export function snapshotOf(database: Database.Database): Snapshot {
  /** Changes whenever another connection has written. */
  const readVersion = database.prepare('PRAGMA data_version').raw();
  const remembered = new Map<string, Answer>();
  let isTaken = false;
  let version: number | undefined;

  function release(): void {
    if (isTaken) {
      isTaken = false;
      database.exec('COMMIT');
    }
  }

  function take(): void {
    database.exec('BEGIN');
    isTaken = true;
    process.nextTick(release);
    const [found] = readVersion.get([]) as [number];
    if (found !== version || remembered.size >= REMEMBERED_MOST) {
      version = found;
      remembered.clear();
    }
  }

  return {
    ask<One extends Answer>(question: string, look: () => One): One {
      if (!isTaken) {
        take();
      }
      if (remembered.has(question)) {
        return remembered.get(question) as One;
      }
      const answer = look();
      if (!isLong(answer)) {
        remembered.set(question, answer);
      }
      return answer;
    },
    end() {
      release();
      remembered.clear();
    },
  };
}

function isLong(answer: Answer): boolean {
  const text = typeof answer === 'object' ? answer.json : answer;
  return typeof text === 'string' && text.length > LETTERS_MOST;
}
