import type Database from 'libsql';

/**
 * Reads that follow each other without a pause see the file at one moment, so that SQLite takes its locks once
 * for all of them. The moment is over before anything else can reach this process: nobody is shown what they
 * could know to be out of date.
 */
export interface Snapshot {
  /** Called before each read. */
  readonly take: () => void;
  /** Called before something is written. */
  readonly end: () => void;
}

export function snapshotOf(database: Database.Database): Snapshot {
  let isTaken = false;
  const end = () => {
    if (isTaken) {
      isTaken = false;
      database.exec('COMMIT');
    }
  };
  return {
    end,
    take() {
      if (!isTaken) {
        database.exec('BEGIN');
        isTaken = true;
        process.nextTick(end);
      }
    },
  };
}
