export default definePageConfig({ navigationBarTitleText: '谁管什么' });
