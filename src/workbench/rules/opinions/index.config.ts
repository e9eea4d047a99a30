export default definePageConfig({ navigationBarTitleText: '答复意见' });
