import type { account as nlAccount } from '../nl/account.ts'

/** What the pages about signing in, an account and its schools say. */
export const account: typeof nlAccount = {
  signIn: {
    title: 'Sign in',
    lead: 'We send you a code by e-mail. You need no password.',
    email: 'Your e-mail address',
    emailHint: 'Best your address at school: sometimes it tells us where you teach.',
    send: 'Send me a code',
    tooMany:
      'Five codes went to this address already and nobody used them. Look in your mailbox, or try again in a quarter of an hour.',
  },
  code: {
    title: 'Fill in your code',
    sent: 'We sent a code to the address you gave. It works for 30 minutes.',
    code: 'Code of six digits',
    codeHint: 'Nothing there? Look in the junk mail too.',
    finish: 'Sign in',
    another: 'Ask for a new code',
    development: 'See the letters (in development only)',
    wrong: (left) =>
      left === 1
        ? 'That code is not right. You can try once more.'
        : `That code is not right. You can try ${left} more times.`,
    overTitle: 'That code no longer works',
    over: 'It is too old, was used, or was wrong too often. Ask for a new one.',
  },
  link: {
    title: 'Sign in to Klasbakken',
    lead: 'Press the button to sign in.',
    finish: 'Sign me in',
    overTitle: 'This link no longer works',
    over: 'It is too old or was used. Ask for a new code.',
  },
  goOn: {
    title: 'You are signed in',
    kept: 'We kept what you filled in. Press the button to send it.',
    send: 'Send what I filled in',
    gone: 'What you filled in is only there in the browser in which you began, and for two hours.',
    home: 'To the front page',
  },
  page: {
    title: 'My account',
    signedInAs: (email, roles) => `You are signed in as ${email} (${roles}).`,
    roles: {
      teacher: 'teacher',
      desk: 'lending desk',
      partner: 'partner',
      coordinator: 'coordinator',
    },
    duties: 'My work',
    details: 'About me',
    name: 'Your name',
    nameHint: 'So that the lending desk sees who comes to collect.',
    language: 'Language of pages and letters',
    save: 'Save',
    saved: 'Saved.',
    signOut: 'Sign out',
    ties: (count) =>
      count === 1 ? '1 teacher waits for confirmation' : `${count} teachers wait for confirmation`,
  },
  schools: {
    title: 'My schools',
    none: 'You have not chosen a school yet. You need one to borrow.',
    confirmed: 'confirmed',
    waiting: 'waits for confirmation',
    waitingHint:
      'Your school’s contact or the lending desk confirms that you teach there. Meanwhile you can search as always.',
    contact: 'contact',
    leave: (name) => `Leave ${name}`,
    add: 'Add a school',
    search: 'Find your school',
    searchHint: 'Name, municipality or school number.',
    searchButton: 'Search',
    found: (total, shown) => {
      if (total === 0) return 'We find no school. Try part of the name, or the municipality.'
      if (total > shown)
        return `${total} schools found. These are the first ${shown}: be more precise.`
      return total === 1 ? '1 school found.' : `${total} schools found.`
    },
    choose: 'I teach here',
    chosen: 'is one of your schools',
    number: (number) => `school number ${number}`,
    added: 'Your school was added.',
    addedConfirmed: 'Your school was added and confirmed.',
  },
  tokens: {
    title: 'Programs with access',
    lead: 'These programs work in your name. End what you no longer use or do not recognise.',
    since: (day) => `since ${day}`,
    end: 'End its access',
    about: (name) => `of ${name}`,
    ended: 'That program no longer has access.',
  },
  ties: {
    title: 'Confirm teachers',
    lead: 'These people say that they teach at a school. Once confirmed they see that school’s loans, and the trainings of colleagues count.',
    contactTitle: 'Colleagues who wait',
    contactLead: 'You are the contact. Do these people teach at your school?',
    none: 'Nobody waits for confirmation.',
    since: (day) => `asked on ${day}`,
    confirm: 'Confirm',
    confirmAsContact: 'Confirm as the contact',
    reject: 'Refuse',
    about: (name, school) => `${name}, ${school}`,
    confirmed: 'Confirmed. The teacher gets a letter.',
    rejected: 'Refused. The teacher gets a letter.',
  },
  letters: {
    title: 'Letters',
    lead: 'In development only: what goes out to people.',
    none: 'No letter was written yet.',
    to: 'To',
    sent: 'Sent',
    waiting: 'waits',
    calendar: 'Attached: the days for your calendar',
    all: 'All letters',
    error: 'Last error',
  },
}
