export default definePageConfig({ navigationBarTitleText: '替人写' });
