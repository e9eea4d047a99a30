export default definePageConfig({ navigationBarTitleText: '屋场通' });
