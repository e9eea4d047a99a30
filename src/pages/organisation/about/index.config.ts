export default definePageConfig({ navigationBarTitleText: '关于屋场通' });
