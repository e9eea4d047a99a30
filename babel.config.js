/** Some phones in the villages are years behind: what is shipped is read by the JavaScript of 2018. */
const oldPhones = { ios: '11', chrome: '67' };

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets: oldPhones }]],
};
