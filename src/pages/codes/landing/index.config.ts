export default definePageConfig({ navigationBarTitleText: '扫码进来' });
