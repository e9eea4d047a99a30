import * as fc from 'fast-check';
import {
  type Choice,
  type Matter,
  matters,
  type MeetingStep,
  type Phase,
} from '../../cloudfunctions/contracts/decisions-words';
import type { Hand, Present } from '../../cloudfunctions/domains/decisions/happening';
import { lawfulFor } from '../../cloudfunctions/domains/decisions/lawful';
import { isEnd } from '../../cloudfunctions/domains/decisions/phases';
import { dayOf } from '../../cloudfunctions/kernel/calendar';
import { digest } from '../../cloudfunctions/kernel/ids';
import { Diary, type Sizes } from './certificates';
import { DAY, paper, START } from './decision-process';

const HOUR = 3_600_000;
const LINES_MOST = 60;

/** Chance, drawn from fast-check so that a failing run is told by its seed. */
class Chance {
  constructor(private readonly gen: fc.GeneratorValue) {}

  between(min: number, max: number): number {
    return this.gen(fc.integer, { min, max });
  }
  one<T>(list: readonly [T, ...T[]]): T {
    return list[this.between(0, list.length - 1)] ?? list[0];
  }
  /** So many times in a hundred. */
  often(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }
  some<T>(list: readonly T[], percent: number): T[] {
    return list.filter(() => this.often(percent));
  }
}

/** A decision that takes any lawful way from its motion to one of its ends. */
export function randomDecision(gen: fc.GeneratorValue): Diary {
  const wanderer = new Wanderer(new Chance(gen));
  while (!isEnd(wanderer.diary.run.state.phase)) wanderer.goes();
  return wanderer.diary;
}

class Wanderer {
  readonly diary: Diary;
  private objections = 0;

  constructor(private readonly chance: Chance) {
    const at = chance.often(15) ? Date.UTC(2025, 10, 25) + chance.between(0, 60) * DAY : START;
    this.diary = new Diary(
      someMatters(chance, at),
      someSizes(chance),
      {
        hasCollective: chance.often(80),
        ...(chance.often(20) && { draftHash: digest('draft') }),
        papers: chance.some([paper('other'), paper('contract')], 30),
      },
      chance.one<Hand>(['villager', 'party_branch', 'villagers_committee', 'township']),
      at,
    );
  }

  /** The next thing that happens. After many lines only what leads to an end. */
  goes(): void {
    const { run } = this.diary;
    const isLate = run.lines.length > LINES_MOST;
    run.at += this.chance.between(0, 30) * HOUR;
    if (!isLate) this.livesOn();
    if (isEnd(run.state.phase)) return;
    if (run.state.meeting) this.meets(isLate);
    else if (run.state.outcome === undefined) this.callsNext();
    else if (run.state.notice) this.publishes(isLate);
    else this.carriesOn(isLate);
  }

  /** What may come between: reports, demands, approvals and refusals, objections, a motion taken back. */
  private livesOn(): void {
    const { chance } = this;
    const { run } = this.diary;
    if (chance.often(3)) {
      const to = chance.one(['government', 'discipline_commission']);
      run.does('reported', 'supervision_committee', { to, textHash: digest('report') });
    }
    if (chance.often(8)) {
      const who = chance.one(['villagers', 'representatives']);
      const due = chance.between(1, 60);
      const signatures = chance.between(0, due);
      run.attempt('demanded', 'villager', { who, signatures, due, roll: digest('roll') });
    }
    if (chance.often(2)) {
      const hand = chance.one<Hand>([
        'villager',
        'party_branch',
        'villagers_committee',
        'township',
      ]);
      run.attempt('withdrawn', hand, { textHash: digest('withdrawn') });
    }
    for (const { kind } of run.state.lawful.approvals) {
      const did = chance.one<'approved' | 'refused'>([
        'approved',
        'approved',
        'approved',
        'refused',
      ]);
      const hand = chance.one<Hand>(['township', 'county', 'villagers_committee', 'collective']);
      if (chance.often(15)) run.attempt(did, hand, { kind, paper: paper('approval', kind) });
    }
    if (chance.often(15)) this.objects();
    if (chance.often(50)) this.turnsObjections();
  }

  private callsNext(): void {
    const { chance, diary } = this;
    const { state } = diary.run;
    const step = steps[state.phase] ?? 'resolution';
    if (step === 'resolution') this.grants('before_meeting');
    const isOwed = state.obliged.includes('villagers_assembly');
    const bodies =
      step === 'resolution'
        ? state.lawful.deciding
            .map(({ body }) => body)
            .filter((body) => !isOwed || body === 'villagers_assembly')
        : [state.lawful.preparing[step].body];
    const body = chance.one([bodies[0] ?? 'villagers_assembly', ...bodies.slice(1)]);
    const plain = diary.run.calling(step, body);
    const plan = state.draftHash === undefined ? paper('plan') : paper('plan', 'draft');
    const hands: [Hand, ...Hand[]] =
      step === 'discussion' ? ['party_branch', 'villagers_committee'] : [diary.callerOf(step)];
    diary.calls(step, body, chance.one(hands), {
      meetingAt: plain.meetingAt + chance.between(0, 50) * HOUR,
      papers: [...chance.some([paper('other'), paper('photo')], 20), plan],
      ...(plain.delegation && { delegation: { ...plain.delegation, decidedOn: '2025-03-01' } }),
    });
  }

  private meets(isLate: boolean): void {
    const { chance, diary } = this;
    const { run } = diary;
    const meeting = run.state.meeting;
    if (meeting === undefined) return;
    if (!isLate && chance.often(7)) {
      run.does('called_off', diary.callerOf(meeting.step));
      return;
    }
    if (meeting.rolls.length > 1) {
      diary.seats(
        chance.one([meeting.rolls[0]?.kind ?? 'adults', meeting.rolls[1]?.kind ?? 'adults']),
      );
    }
    const percent = isLate ? 100 : chance.one([40, 75, 90, 100, 100, 100]);
    const present = this.whoCome(meeting.rule.ways, percent);
    const recused = chance.often(15)
      ? diary.due.map((_, line) => line).filter(() => chance.often(10))
      : [];
    const agree = chance.one([50, 80, 100, 100]);
    const votes = Object.fromEntries(
      present.map(({ line }) => [
        line,
        chance.often(agree) ? 'agree' : chance.one<Choice>(['against', 'abstain']),
      ]),
    );
    const lines = present.map(({ line }) => line);
    diary.holds({
      ...{ present, recused, votes },
      more: {
        women: chance.between(0, present.length),
        signers: [...lines.slice(0, 2), ...chance.some(lines.slice(2), 20)],
        ...(meeting.slipsRoll && { slips: this.slips(meeting.slipsRoll.due) }),
      },
    });
  }

  /** In person or, where the law allows it, online; who stays at home may be represented by one of the household. */
  private whoCome(ways: readonly string[], percent: number): Present[] {
    const { chance, diary } = this;
    const lines = diary.due.map((_, line) => line);
    const come = chance.some(lines, percent).map((line) => ({
      line,
      way: ways.includes('online') && chance.often(30) ? ('online' as const) : ('onsite' as const),
    }));
    if (!ways.includes('proxy')) return come;
    const represented = lines
      .filter((line) => !come.some((it) => it.line === line))
      .flatMap((line): Present[] => {
        const home = diary.due[line]?.household;
        const by = come.find((it) => diary.due[it.line]?.household === home)?.line;
        if (by === undefined || chance.often(30)) return [];
        return [{ line, way: 'proxy', by, paper: digest(`proxy ${line}`) }];
      });
    return [...represented, ...come];
  }

  private slips(due: number) {
    const [agree, against] = [this.chance.between(0, due), this.chance.between(0, due)];
    const rest = Math.max(due - agree, 0);
    return { agree, against: Math.min(against, rest), abstain: Math.max(rest - against, 0) };
  }

  private publishes(isLate: boolean): void {
    const { chance } = this;
    const { run } = this.diary;
    const { notice } = run.state;
    if (notice === undefined) return;
    if (notice.signedAt === undefined) {
      const isReturned = !isLate && chance.often(20);
      const why = { textHash: digest('why') };
      run.does(
        isReturned ? 'notice_returned' : 'notice_signed',
        'supervision_committee',
        isReturned ? why : {},
      );
      return;
    }
    const signedAt = notice.signedAt;
    run.at += chance.between(0, 3) * DAY;
    const most = Math.floor((run.at - signedAt) / DAY);
    run.does('notice_published', 'villagers_committee', {
      boards: [...notice.boards].reverse().map((placeId) => ({
        ...{ placeId, postedOn: dayOf(run.at - chance.between(0, most) * DAY) },
      })),
    });
  }

  private carriesOn(isLate: boolean): void {
    const { chance } = this;
    const { run } = this.diary;
    const { phase, hasNews } = run.state;
    const tell = (kind: string) =>
      run.does('notice_prepared', 'villagers_committee', {
        ...{ kind, textHash: digest(kind), papers: [paper('notice')] },
        boards: ['village', ...chance.some(['east', 'west', 'south'], 50)],
      });
    if (phase === 'resolved') tell('decision');
    else if (phase === 'done') tell('result');
    else if (phase === 'underway' && hasNews && chance.often(50)) tell('result');
    else if (phase === 'underway') {
      this.grants('before_execution');
      run.carriesOut(isLate || chance.often(60));
    } else this.archives();
  }

  private archives(): void {
    const { run } = this.diary;
    this.turnsObjections();
    if (run.state.objections.some(({ state }) => state !== 'closed')) return;
    if (run.state.outcome === 'passed' && !run.state.isRefused) this.grants('before_archive');
    run.at = Math.max(run.at, ...run.state.notices.map(({ until }) => until + 1));
    run.does('archived', 'villagers_committee');
  }

  private grants(stage: string): void {
    const { lawful, granted } = this.diary.run.state;
    const open = lawful.approvals.filter((it) => it.stage === stage && !granted.includes(it.kind));
    this.diary.run.grants(...open.map(({ kind }) => kind));
  }

  private objects(): void {
    this.objections += 1;
    const objection = `objection-${this.objections}`;
    this.diary.run.attempt('objected', 'villager', { objection, textHash: digest(objection) });
  }

  /** Each open objection takes one turn. */
  private turnsObjections(): void {
    const { chance } = this;
    const { run } = this.diary;
    for (const { objection, state, level } of run.state.objections) {
      const textHash = digest('answer');
      const office: Hand = level === 'village' ? 'villagers_committee' : level;
      if (state === 'filed' && (level === 'county' || chance.often(60))) {
        run.does('objection_answered', office, { objection, textHash });
      } else if (state === 'filed') {
        run.wait(11).does('objection_risen', 'clock', { objection, why: 'not_in_time' });
      } else if (state === 'answered') this.ends(objection);
    }
  }

  private ends(objection: string): void {
    const { run } = this.diary;
    const way = this.chance.one(['accepted', 'silence', 'not_satisfied']);
    const isRisen =
      way === 'not_satisfied' &&
      run.attempt('objection_risen', 'villager', { objection, why: way }) === undefined;
    if (isRisen) return;
    if (way === 'accepted') run.does('objection_closed', 'villager', { objection, how: way });
    else run.wait(8).does('objection_closed', 'clock', { objection, how: 'silence' });
  }
}

const steps: Partial<Record<Phase, MeetingStep>> = {
  ...{ moved: 'proposal', proposed: 'discussion', discussed: 'review', reviewed: 'resolution' },
};

function someMatters(chance: Chance, at: number): Matter[] {
  const drawn = [
    ...new Set(
      Array.from({ length: chance.between(1, 4) }, () =>
        chance.one([...matters] as [Matter, ...Matter[]]),
      ),
    ),
  ];
  return typeof lawfulFor(drawn, at) === 'string' ? drawn.slice(0, 1) : drawn;
}

function someSizes(chance: Chance): Sizes {
  return {
    party_committee: chance.between(1, 5),
    two_committees: chance.between(1, 7),
    party_members: chance.between(1, 12),
    adults: chance.between(1, 20),
    households: chance.between(1, 12),
    representatives_assembly: chance.between(1, 15),
    collective_members: chance.between(1, 20),
    collective_representatives: chance.between(21, 26),
  };
}
