/** The first screen and what is always at hand; every domain and the workbench come when they are needed. */
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/messages/index', 'pages/mine/index'],
  subpackages: [
    { root: 'pages/requests', pages: ['file/index', 'mine/index', 'one/index'] },
    { root: 'pages/points', pages: ['passbook/index'] },
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
        'decisions/index',
        'decisions/one/index',
        'decisions/call/index',
        'decisions/record/index',
        'decisions/roll/index',
        'decisions/delegation/index',
      ],
    },
    { root: 'county', pages: ['law/index'] },
  ],
  window: {
    navigationBarTitleText: '屋场通',
    navigationBarBackgroundColor: '#faf8f3',
    navigationBarTextStyle: 'black',
    backgroundColor: '#faf8f3',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
});
