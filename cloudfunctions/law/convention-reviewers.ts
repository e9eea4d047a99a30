/**
 * Who looks at a draft of village rules before the vote, one after the other. The township must (seven ministries'
 * opinion of 2018: 提请审核); that the village's legal adviser and the judicial office look first, and the women's
 * federation at what touches women, is practice elsewhere. A county takes rows out or puts them in another order; the
 * township's stays, and stands last.
 */
export const conventionReviewers = {
  name: '村规民约由谁审核',
  rows: [
    { reviewer: 'legal_adviser', office: 'law_firm', level: 'county', isRequired: false },
    {
      reviewer: 'judicial_office',
      office: 'judicial_office',
      level: 'township',
      isRequired: false,
    },
    {
      reviewer: 'women_federation',
      office: 'womens_federation',
      level: 'township',
      isRequired: false,
    },
    { reviewer: 'township', office: 'government', level: 'township', isRequired: true },
  ],
  source: '2018年七部门意见提请审核；先由法律顾问、司法所看，妇联把关，为外地做法（crsrw.com）',
  status: 'local_practice',
  validFrom: '2026-11-01',
} as const;
