/**
 * How a question shows that it would elect or recall somebody whom the law has elected in a secret booth, on paper, by
 * the villagers' election committee (2018 text Art 15 and 16). That there is such an election is the law's; which words
 * show it is this product's own (`design`), to be widened by what townships find.
 *
 * `certain` names the committee's office and the act, and no reading of it is another: it is refused. `doubtful` is an
 * election of another kind, or speaks of one without holding it: whoever asks says which it is. What is chosen besides,
 * a day, a plan, the best daughter-in-law, somebody to watch a building site, is nobody's election.
 */
interface BoothWords {
  readonly key: string;
  readonly says: RegExp;
  /** Words that only look like it: taken away before anything is looked for. */
  readonly unless?: RegExp;
}

/** Of the villagers' committee, or of a residents' committee. */
const OFFICE =
  '(?:村|居|社区)(?:民|居民)?(?:委员会|委会|委)?(?:的)?(?:正|副)?(?:主任|委员|委会成员|干部)|(?:村委会|村民委员会|居委会|村两委|两委)(?:的)?(?:成员|班子|委员|干部)|(?:正|副)?村长';
const ITSELF = '(?:村委会|村民委员会|居委会|村两委|两委)(?=[，。？！；、]|$)';
const SEAT = `(?:${OFFICE}|${ITSELF})`;

/** To choose somebody for an office; choosing the best, a site, or out of several things is none. */
const ELECT = '(?:选举|改选|补选|重选|另选|竞选|直选|海选|票选|选出|推选|(?<![评筛挑候当入优])选)';
/** Between the act and the office stand few words, and none that make it a prize. */
const NEAR = '(?:(?!优秀|最美|先进|满意|最好|文明|好的)[^，。？！；、]){0,6}?';
const RECALL = '(?:罢免|罢掉|撤换|撤掉|免去|免掉|换掉|赶下台)掉?';
const BECOMES = '(?:当|做|任|担任|接任|接|干)';
/** The office itself is meant and not what belongs to it, as in 村干部值班的日子. */
const AND_NO_MORE =
  '(?=[，。？！；、：（(]|$|吗|吧|呢|行|好不好|合适|可以|要不要|该不该|是否|您|选|投|同意|谁|哪|人选|候选|职务|一职|的(?:人选|候选)|[和、]副)';

export const boothWords: {
  readonly certain: readonly BoothWords[];
  readonly doubtful: readonly BoothWords[];
} = {
  certain: [
    { key: 'elects_committee', says: new RegExp(`${ELECT}${NEAR}${SEAT}${AND_NO_MORE}`) },
    {
      key: 'who_holds_it',
      says: new RegExp(
        `(?:谁|哪个|哪位)[^，。？！；、]{0,4}?${BECOMES}[^，。？！；、]{0,3}?${SEAT}${AND_NO_MORE}|${SEAT}[^，。？！；、]{0,4}?(?:谁|哪个|哪位)(?:来|去)?${BECOMES}`,
      ),
    },
    {
      key: 'recalls_committee',
      says: new RegExp(
        `${RECALL}[^，。？！；、]{0,6}?${SEAT}${AND_NO_MORE}|${SEAT}[^，。？！；、]{0,8}?${RECALL}${AND_NO_MORE}`,
      ),
    },
  ],
  doubtful: [
    { key: 'perhaps_elects_committee', says: new RegExp(`${ELECT}${NEAR}${SEAT}`) },
    {
      key: 'speaks_of_election',
      says: /换届|选举|补选|改选|竞选|海选|候选人|选票|选谁/,
    },
    {
      key: 'speaks_of_recall',
      says: new RegExp(
        `罢免|弹劾|免职|信任[^，。？！；、]{0,6}?${SEAT}|${SEAT}[^，。？！；、]{0,6}?信任`,
      ),
    },
    {
      key: 'chooses_another_office',
      says: /(?:选|推举|推荐|谁来?(?:当|做|任|担任))[^，。？！；、]{0,6}?(?:组长|村民代表|支部?书记|支书|书记|支委|监委|监督委员会|理事长|监事长?|理事会|妇女主任|治保主任|成员代表)/,
      unless:
        /评选|(?:优秀|先进|最美)[^，。？！；、]{0,4}(?:组长|代表|书记)|(?:红白|屋场|乡贤|院落|文化)[^，。？！；、]{0,4}理事(?:会|长)/,
    },
  ],
};

export const boothWordsStatus = {
  source: '类别依《村民委员会组织法》2018年文本第十五条、第十六条；词表为设计值',
  status: 'design',
  validFrom: '2026-11-01',
} as const;
