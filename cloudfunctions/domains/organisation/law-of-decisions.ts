import { citations, citationText } from '../../law/citations';
import {
  type DecisionBody,
  decisionBodies,
  levySlips,
  type Threshold,
} from '../../law/decision-bodies';
import { decisionMatters, mattersElsewhere } from '../../law/decision-matters';
import { decisionLawVersion, ruleSets } from '../../law/decision-rules';

/** Who counts, in the words of a notice. */
const COUNTED: Readonly<Record<DecisionBody['paths'][number]['roll'], string>> = {
  adults: '十八周岁以上的村民',
  households: '户的代表',
  party_members: '应到党员',
  party_committee: '党组织成员',
  two_committees: '“两委”成员',
  representatives_assembly: '组成人员',
  collective_members: '有完全民事行为能力的成员',
  collective_representatives: '成员代表',
};

/** The bodies and their figures, and the editions of the statutes they rest on. */
export function bodyEntries() {
  return [
    ...Object.entries(decisionBodies).map(([key, body]) => ({
      ...{ key: `body.${key}`, name: body.name, what: bodyInWords(body), status: body.status },
      source: citationText(body.basis['VCOL-2025']),
      basis: body.basis['VCOL-2025'],
      validFrom: decisionLawVersion,
    })),
    {
      ...{
        key: 'body.levySlips',
        name: '村民代表会议议筹资筹劳',
        basis: 'levy_one_matter' as const,
      },
      what: `到会代表征求意见的户要有${inWords(levySlips.cover)}；一户一票，其中${inWords(levySlips.pass)}同意`,
      source: citationText('levy_one_matter'),
      status: citations.levy_one_matter.status,
      validFrom: decisionLawVersion,
    },
    ...Object.entries(ruleSets).map(([key, { name, basis, status, validFrom }]) => ({
      ...{ key: `ruleSet.${key}`, name, basis, status, validFrom },
      what: '这一天起动议的按这一版，已经在办的不变',
      source: citationText(basis),
    })),
  ];
}

/** Which matter goes to whom, and what is decided elsewhere. */
export function matterEntries() {
  return [
    ...Object.entries(decisionMatters).map(([key, { name, bodies, pass, basis, status }]) => ({
      ...{ key: `matter.${key}`, name, basis, status },
      what:
        bodies.map((body) => decisionBodies[body].name).join('；授权后可由') +
        (pass ? `，全体${inWords(pass)}同意` : ''),
      source: citationText(basis),
      validFrom: decisionLawVersion,
    })),
    ...Object.entries(mattersElsewhere).map(([key, { name, where, basis }]) => ({
      ...{ key: `matter.${key}`, name, what: where, basis },
      source: citationText(basis),
      status: citations[basis].status,
      validFrom: decisionLawVersion,
    })),
  ];
}

function bodyInWords({ paths, pass, passOf, noticeDays }: DecisionBody): string {
  const comes = paths.map(({ roll, quorum }) =>
    quorum ? `${COUNTED[roll]}${inWords(quorum)}到会` : `${COUNTED[roll]}到会，法律未定到会人数`,
  );
  const agrees = `${passOf === 'present' ? '到会的' : '全体'}${inWords(pass)}同意`;
  const notice = noticeDays > 0 ? `；提前${noticeDays}天通知` : '';
  return `${comes.join('，或者')}；${agrees}${notice}`;
}

/** 三分之二以上, 过半数. */
function inWords({ parts, of, isMoreThan }: Threshold): string {
  if (parts * 2 === of) {
    return isMoreThan ? '过半数' : '半数以上';
  }
  return `${NUMERALS[of] ?? of}分之${NUMERALS[parts] ?? parts}${isMoreThan ? '多' : '以上'}`;
}

const NUMERALS: Readonly<Record<number, string>> = {
  1: '一',
  2: '二',
  3: '三',
  4: '四',
  5: '五',
  10: '十',
};
