export default definePageConfig({ navigationBarTitleText: '修改村规民约' });
