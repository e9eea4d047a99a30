/** WeChat's own voice (同声传译), which reads aloud: the county adds it in the console of its mini-program. */
const voice = { WechatSI: { version: '0.3.5', provider: 'wx069ba97219f66d99' } };

/** The first screen and what is always at hand; every domain and the workbench come when they are needed. */
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/messages/index', 'pages/mine/index'],
  subpackages: [
    { root: 'pages/requests', pages: ['file/index', 'mine/index', 'one/index'] },
    {
      root: 'pages/deliberation',
      pages: [
        'meetings/index',
        'meeting/index',
        'raise/index',
        'item/index',
        'mine/index',
        'lists/index',
        'minutes/index',
      ],
    },
    { root: 'pages/polls', pages: ['list/index', 'poll/index'] },
    { root: 'pages/points', pages: ['passbook/index'] },
    {
      root: 'pages/rules',
      pages: ['book/index', 'clause/index', 'history/index', 'compare/index', 'revision/index'],
    },
    {
      root: 'pages/decisions',
      pages: [
        'list/index',
        'one/index',
        'objection/index',
        'propose/index',
        'delegations/index',
        'certificate/index',
      ],
    },
    { root: 'pages/codes', pages: ['landing/index'] },
    { root: 'pages/notifications', pages: ['settings/index'] },
    {
      root: 'pages/organisation',
      pages: [
        'binding/index',
        'household/index',
        'privacy/index',
        'help/index',
        'about/index',
        'people/index',
        'offices/index',
      ],
    },
    {
      root: 'workbench',
      pages: [
        'due/index',
        'for-someone/index',
        'bindings/index',
        'codes/index',
        'outbox/index',
        'meetings/index',
        'call-meeting/index',
        'meeting/index',
        'minutes/index',
        'open-poll/index',
        'poll/index',
        'rules/village/index',
        'rules/one/index',
        'rules/draft/index',
        'rules/opinions/index',
        'rules/record/index',
      ],
    },
    {
      root: 'decision-desk',
      pages: ['index', 'one/index', 'call/index', 'record/index', 'roll/index', 'delegation/index'],
    },
    {
      root: 'county',
      pages: [
        'law/index',
        'rules-review/list/index',
        'rules-review/one/index',
        'rules-review/correction/index',
      ],
    },
  ],
  window: {
    navigationBarTitleText: '屋场通',
    navigationBarBackgroundColor: '#faf8f3',
    navigationBarTextStyle: 'black',
    backgroundColor: '#faf8f3',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
  ...(process.env.TARO_ENV === 'weapp' ? { plugins: voice } : {}),
});
