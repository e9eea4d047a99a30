/** The first screen: what I can do, in villagers' words. */
export const home = {
  title: '屋场通',
  greeting: (name: string, village: string | undefined) => (village ? `${name}，${village}` : name),
  aboutMe: '和我有关',
  allMessages: '全部消息',
  doors: {
    file: { name: '我要反映', said: '说给管的人听，看得到回音' },
    meetings: { name: '屋场会', said: '看哪天开会，签到、说话、表态' },
    mine: { name: '我反映的事', said: '到哪一步了，谁在办，几时办好' },
    rules: { name: '村规民约', said: '读一读，查一条，看哪里在改' },
    decisions: { name: '村里的大事', said: '议到哪一步了，多少人同意' },
    points: { name: '我的积分', said: '家里的积分存折' },
    me: { name: '我的', said: '身份、隐私、找人帮忙' },
    desk: { name: '工作台', said: '等我办的事，先到期的在前' },
  },
};
