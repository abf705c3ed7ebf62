import type { common as nlCommon } from '../nl/common.ts'

/** What every page says. */
export const common: typeof nlCommon = {
  name: 'Klasbakken',
  tagline: 'Teaching material for schools in West Flanders',
  sample: 'Sample data: everything here is invented.',
  skip: 'Skip to the content',
  nav: {
    label: 'Main menu',
    offerings: 'Browse',
    reservations: 'My reservations',
    reservationsShort: 'Reservations',
    desk: 'Lending desk',
    deskShort: 'Desk',
    signIn: 'Sign in',
    account: 'My account',
    accountShort: 'Account',
    site: 'To the site',
    siteShort: 'Site',
  },
  search: { label: 'Search everything on offer', short: 'Search', button: 'Search' },
  language: { label: 'Language', nl: 'Nederlands', en: 'English' },
  footer: {
    label: 'Footer',
    about:
      'Klasbakken brings together lesson packages, materials to borrow, visits and trainings of the Province and its partners.',
    api: 'For programmers: the API',
  },
  form: {
    problems: (count: number) =>
      count === 1 ? 'Please look at this again:' : `Please look at these ${count} points again:`,
    optional: 'optional',
    cancel: 'Cancel',
    back: 'Back',
  },
  mistakes: {
    required: 'Fill in this field.',
    'not-one-of': 'Choose one of these.',
    'not-a-day': 'Choose a day that exists.',
    'not-whole': 'Fill in a whole number.',
  },
  pager: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  calendar: {
    previous: 'Previous month',
    next: 'Next month',
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    longWeekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    today: 'today',
  },
  problem: {
    notFoundTitle: 'We cannot find this page',
    notFound: 'Perhaps the address was mistyped, or the page has moved.',
    ours: 'Still no luck later on? Let us know, with this number.',
    number: (id: string) => `Number of this report: ${id}`,
    home: 'To the home page',
    again: 'Try again',
    desk: 'To today',
    search: 'Search everything on offer',
  },
}
