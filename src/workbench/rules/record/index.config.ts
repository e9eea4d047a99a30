export default definePageConfig({ navigationBarTitleText: '录入原有的' });
