export default definePageConfig({ navigationBarTitleText: '大家表态的事' });
