/** What the program says to the only door of the back end. */
export interface Knock {
  readonly operation: string;
  readonly input: unknown;
  /** Empty on WeChat, which says by itself who calls, and for a visitor of the web page. */
  readonly as: string;
}

/** One run of the program, from opening it to killing it. */
export interface Life {
  isOver: boolean;
}

type Answers = Record<string, (asked: never) => unknown>;

/**
 * One phone: what outlives the program that runs on it (its disk), what stands around it (the line, the back
 * end), and what it was told to do. A program that was killed can do nothing more to it.
 */
class Phone {
  readonly disk = new Map<string, string>();
  /** The disk takes nothing more. */
  isFull = false;
  /** The address of the page that is open, behind its question mark. */
  params: Partial<Record<string, string>> = {};
  /** Pages that can be gone back to, with the one that is open. */
  pagesOpen = 1;
  /** Everything that the program asked WeChat for, in order: `['navigateTo', { url: … }]`. */
  did: [string, unknown][] = [];
  /** What WeChat answers; a throw is a refusal or a failure. */
  answers: Answers = {};
  /** Plain addresses of the web page, other than the door. */
  addresses = new Map<string, unknown>();
  backEnd: (knock: Knock) => Promise<unknown> = cut;
  onShow = new Set<() => void>();
  onHide = new Set<() => void>();
  onNetwork = new Set<(status: { readonly isConnected: boolean }) => void>();

  #life: Life = { isOver: true };
  #stepsLeft = Infinity;

  /** The program is opened; one that ran before is over. */
  open(): Life {
    this.kill();
    this.#life = { isOver: false };
    return this.#life;
  }

  kill(): void {
    this.#life.isOver = true;
    this.#stepsLeft = Infinity;
    this.onShow.clear();
    this.onHide.clear();
    this.onNetwork.clear();
  }

  /** The program will be killed after so many more steps: writes to the disk, calls, answers. */
  killAfter(steps: number): void {
    this.#stepsLeft = steps;
  }

  /** Counts a step of the running program. False when it did not come to it any more. */
  step(life: Life): boolean {
    if (life.isOver) {
      return false;
    }
    if (this.#stepsLeft <= 0) {
      this.kill();
      return false;
    }
    this.#stepsLeft -= 1;
    return true;
  }

  /** A program is open and has not been killed. */
  get isRunning(): boolean {
    return !this.#life.isOver;
  }

  /** With what WeChat was asked for something, most recent last. */
  asked(what: string): unknown[] {
    return this.did.filter(([name]) => name === what).map(([, asked]) => asked);
  }

  /** The page that was open before is shown again. */
  showAgain(): void {
    this.onShow.forEach((listener) => {
      listener();
    });
  }

  /** Another page is laid over the one that is open. */
  coverPage(): void {
    this.onHide.forEach((listener) => {
      listener();
    });
  }

  /** The signal is gone, or it is back. */
  line(isConnected: boolean): void {
    this.onNetwork.forEach((listener) => {
      listener({ isConnected });
    });
  }

  /** As it was bought; the program that was opened last runs on it. */
  reset(): void {
    this.kill();
    this.#life.isOver = false;
    this.disk.clear();
    this.isFull = false;
    this.params = {};
    this.pagesOpen = 1;
    this.did = [];
    this.answers = {};
    this.addresses.clear();
    this.backEnd = cut;
  }
}

/** Where a test draws no page there is no window either: this is the part of one that knows about the signal. */
if (typeof window === 'undefined') {
  const addEventListener = (_: 'online', back: () => void) => {
    phone.onNetwork.add(({ isConnected }) => {
      if (isConnected) {
        back();
      }
    });
  };
  Object.assign(globalThis, { window: { addEventListener } });
}

/** No signal: nothing goes out and nothing comes back. */
export function cut(): Promise<never> {
  return Promise.reject(new Error('request:fail'));
}

const place = globalThis as typeof globalThis & { phoneOfTheTest?: Phone };

/** The same phone for every copy of the program that a test opens on it. */
export const phone: Phone = (place.phoneOfTheTest ??= new Phone());
