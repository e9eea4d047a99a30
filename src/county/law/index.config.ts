export default definePageConfig({ navigationBarTitleText: '法律和数字' });
