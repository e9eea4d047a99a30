export default definePageConfig({ navigationBarTitleText: '怎么通知我' });
