import type { OfficeKind } from '../../cloudfunctions/contracts/organisation-words';
import type { Channel, SafetyFlag } from '../../cloudfunctions/contracts/requests-words';
import type { ClockKey } from '../../cloudfunctions/law/clocks';
import type { Desk, Route, RouteFacts } from '../../cloudfunctions/domains/requests/routing';

/*
 * What the law asks of every way, written down a second time and without the policy table, so that a mistake in
 * the table does not excuse itself. Sources: domain.md 0.2, 3.2, 4.1, 4.2, 4.4.
 */

const LEVELS = ['village', 'township', 'county'];
const OFFICIALS = ['village_cadre', 'township_official', 'county_official'];

/** Who may act in a channel at all. */
const MAY_ACT: Readonly<Record<Channel, readonly OfficeKind[]>> = {
  peoples_mediation: ['mediation_committee'],
  administrative_mediation: [
    'administrative_mediation',
    'market_supervision',
    'health',
    'environment',
  ],
  judicial: ['tribunal', 'arbitration', 'legal_aid'],
  police: ['police'],
  petition_office: ['petition_office', 'government', 'party_committee'],
  discipline_supervision: ['discipline_commission'],
  civil_affairs: ['civil_affairs'],
  grid_governance: ['grid_team', 'governance_centre'],
  one_door_service: ['one_door_service'],
  mass_organisation: ['womens_federation', 'mass_organisation'],
  social_work: ['social_work'],
  legal_advice: ['law_firm', 'legal_aid'],
  deputies: ['deputies_liaison'],
  village_self_government: ['villagers_committee', 'party_branch'],
  department_enforcement: [
    'government',
    'labour_inspection',
    'land_and_housing',
    'agriculture',
    'environment',
    'transport',
    'education',
    'health',
    'market_supervision',
    'emergency_management',
    'civil_affairs',
    'other_department',
  ],
};

/** By which clocks a channel answers. */
const ANSWERS_BY: Readonly<Record<Channel, readonly ClockKey[]>> = {
  peoples_mediation: ['mediation.handle', 'mediation.labour'],
  administrative_mediation: ['duty.answer'],
  judicial: ['court.file', 'arbitration.land', 'arbitration.labour', 'aid.review'],
  police: ['risk.red', 'duty.answer'],
  petition_office: ['petition.handle', 'petition.review', 'suggestion.reply'],
  discipline_supervision: ['petition.handle'],
  civil_affairs: ['duty.answer'],
  grid_governance: ['risk.red', 'risk.yellow', 'risk.blue', 'petition.handle'],
  one_door_service: ['service.reply'],
  mass_organisation: ['risk.blue'],
  social_work: ['risk.red'],
  legal_advice: ['service.reply'],
  deputies: ['suggestion.reply'],
  village_self_government: ['suggestion.reply', 'risk.blue'],
  department_enforcement: ['duty.answer', 'risk.red', 'risk.yellow', 'suggestion.reply'],
};

/** At the county: who is never the department that a county official works in. */
const INDEPENDENT: readonly OfficeKind[] = [
  'police',
  'tribunal',
  'arbitration',
  'legal_aid',
  'law_firm',
  'petition_office',
  'discipline_commission',
  'governance_centre',
  'mediation_committee',
  'womens_federation',
  'mass_organisation',
  'deputies_liaison',
];

/** What is wrong with a way whoever takes it; `subject` is whom the words accuse. */
export function flawOf(way: Route, subject: RouteFacts['subject']): string | undefined {
  const path = [way.holder, ...way.next];
  const seats = path.map(seat);
  const floors = path.map(({ level }) => LEVELS.indexOf(level));
  return (
    flaw(way.next.length > 3, 'more than three hand-overs') ??
    flaw(new Set(seats).size < seats.length, 'a cycle') ??
    flaw(
      path.some(({ mayDecline }, at) => mayDecline === (at === path.length - 1)),
      'the last, and only the last, may not decline',
    ) ??
    flaw(
      floors.some((floor, at) => floor < (floors[at - 1] ?? 0)),
      'handed down',
    ) ??
    flaw(way.channel !== way.holder.channel, 'not the channel of its holder') ??
    flaw(
      path.some(({ channel, office }) => !MAY_ACT[channel].includes(office)),
      'an office outside its channel',
    ) ??
    flaw(
      path.some(({ channel, answer }) => !ANSWERS_BY[channel].includes(answer)),
      'the clock of another channel',
    ) ??
    flaw(way.basis.text === '', 'no basis') ??
    flaw(
      way.reason.length > 40 || !/[\u4e00-\u9fff]/.test(way.reason),
      'no reason, or a long one',
    ) ??
    flaw(
      [...path, ...way.alsoTell].some((it) => isAccused(it, subject)),
      'the unit complained about',
    ) ??
    flaw(
      way.alsoTell.map(seat).includes(seat(way.holder)) ||
        new Set(way.alsoTell.map(seat)).size < way.alsoTell.length,
      'told twice',
    )
  );
}

/** What is wrong with this way for this matter. */
export function breachOf(facts: RouteFacts, way: Route): string | undefined {
  return (
    breachOfSeal(facts, way) ??
    (facts.safety.length > 0 ? breachOfSafety(facts, way) : breachOfCompetence(facts, way))
  );
}

function breachOfSeal({ kind, category, subject, safety }: RouteFacts, way: Route) {
  const mustBeSealed =
    kind === 'accusation' ||
    OFFICIALS.includes(subject) ||
    (kind === 'complaint' && category === 'discipline_supervision') ||
    safety.some((flag) => flag !== 'danger_now' && flag !== 'crowd');
  return flaw(mustBeSealed !== way.sealed, mustBeSealed ? 'not sealed' : 'sealed without need');
}

function breachOfSafety({ kind, subject, safety, relation }: RouteFacts, way: Route) {
  const has = (flag: SafetyFlag) => safety.includes(flag);
  const { office } = way.holder;
  const told = (it: OfficeKind) => office === it || way.alsoTell.some((one) => one.office === it);
  const isHazardOnly = kind === 'hazard' && has('danger_now') && safety.length === 1;
  const needsPolice =
    (has('danger_now') && !isHazardOnly) ||
    has('violence') ||
    has('harm_to_minor') ||
    (has('crowd') && has('self_harm'));
  const isCounty = subject === 'county_official';
  return (
    flaw(way.urgency !== 'at_once', 'danger that may wait') ??
    flaw(way.acceptClock !== 'safety.report' || way.clock !== 'risk.red', 'a slow clock') ??
    flaw(!way.hotlines.includes('110'), 'no number to call') ??
    flaw(needsPolice && office !== 'police', 'not the police') ??
    flaw(isHazardOnly && office !== 'emergency_management', 'not the rescuers') ??
    flaw(isHazardOnly && !way.hotlines.includes('119'), 'no rescue number') ??
    flaw((isHazardOnly || has('crowd')) && !told('police'), 'the police do not know') ??
    flaw(has('crowd') && !told('governance_centre'), 'the governance centre does not know') ??
    flaw(has('harm_to_minor') && !told('civil_affairs'), 'civil affairs do not know') ??
    flaw(has('harm_to_minor') && !isCounty && !told('education'), 'education does not know') ??
    flaw(
      has('self_harm') && !(told('social_work') || isCounty),
      'nobody sits with who wants to die',
    ) ??
    flaw(!needsPolice && has('self_harm') && way.hotlines[0] !== '12356', 'not the helpline') ??
    flaw(
      has('violence') && relation === 'family' && !told('womens_federation'),
      'the women’s federation does not know',
    ) ??
    flaw(
      kind === 'accusation' && OFFICIALS.includes(subject) && !told('discipline_commission'),
      'discipline does not know',
    )
  );
}

function breachOfCompetence(facts: RouteFacts, way: Route) {
  const { kind, relation, subject, money, standing, attempt } = facts;
  const isMatter = kind === 'dispute' || kind === 'complaint' || kind === 'help';
  const isMediation = way.channel === 'peoples_mediation';
  const mayMediate =
    standing === 'nowhere' || standing === 'office'
      ? kind === 'dispute' || relation === 'family' || relation === 'neighbours'
      : false;
  return (
    flaw(way.urgency === 'at_once', 'haste without danger') ??
    flaw(
      kind === 'accusation' &&
        OFFICIALS.includes(subject) &&
        way.holder.office !== 'discipline_commission',
      'an accusation of an official outside discipline and supervision',
    ) ??
    flaw(
      isMatter &&
        standing === 'court' &&
        !isDiscipline(facts) &&
        [way.holder, ...way.next].some(isNotJudicial),
      'a lawsuit outside the courts',
    ) ??
    flaw(isMediation && !mayMediate, 'mediation of what cannot be mediated') ??
    flaw(
      isMediation && relation === 'unit' && OFFICIALS.includes(subject) && !isLand(facts),
      'mediation with an authority',
    ) ??
    flaw(
      isMediation && (attempt === 'mediated' || attempt === 'answered') && kind === 'dispute',
      'mediation after mediation',
    ) ??
    flaw(
      isMatter &&
        relation === 'employer' &&
        money !== 'none' &&
        standing === 'nowhere' &&
        attempt !== 'answered' &&
        subject !== 'county_official' &&
        way.holder.office !== 'labour_inspection' &&
        !isDiscipline(facts),
      'wages outside labour inspection',
    )
  );
}

function isDiscipline({ kind, category }: RouteFacts): boolean {
  return kind === 'complaint' && category === 'discipline_supervision';
}

/** The village as the one who gives out contracted land may be a party to mediation. */
function isLand({ category }: RouteFacts): boolean {
  return category === 'agriculture' || category === 'land_resources';
}

function isNotJudicial({ channel }: Desk): boolean {
  return channel !== 'judicial';
}

function isAccused(
  { office, level }: { office: OfficeKind; level: string },
  subject: RouteFacts['subject'],
): boolean {
  switch (subject) {
    case 'village_cadre':
      return level === 'village';
    case 'township_official':
      return level !== 'county';
    case 'county_official':
      return level === 'county' && !INDEPENDENT.includes(office);
    case 'nobody':
    case 'person':
    case 'employer':
      return false;
  }
}

function seat({ office, level }: { office: OfficeKind; level: string }): string {
  return `${office}@${level}`;
}

function flaw(isFlawed: boolean, what: string): string | undefined {
  return isFlawed ? what : undefined;
}
