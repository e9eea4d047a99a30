/** The first screen and what is always at hand; every domain and the workbench come when they are needed. */
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/messages/index', 'pages/mine/index'],
  subpackages: [
    { root: 'pages/requests', pages: ['file/index', 'mine/index', 'one/index'] },
    { root: 'pages/points', pages: ['passbook/index'] },
    {
      root: 'pages/rules',
      pages: ['book/index', 'clause/index', 'history/index', 'compare/index', 'revision/index'],
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
        'rules/village/index',
        'rules/one/index',
        'rules/draft/index',
        'rules/opinions/index',
        'rules/record/index',
      ],
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
});
