export default definePageConfig({ navigationBarTitleText: '发出去的提醒' });
