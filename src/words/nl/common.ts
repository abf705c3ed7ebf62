/** What every page says. */
export const common = {
  name: 'Klasbakken',
  tagline: 'Lesmateriaal voor scholen in West-Vlaanderen',
  sample: 'Voorbeeldgegevens: alles hier is verzonnen.',
  skip: 'Ga naar de inhoud',
  nav: {
    label: 'Hoofdmenu',
    offerings: 'Aanbod',
    reservations: 'Mijn reservaties',
    reservationsShort: 'Reservaties',
    desk: 'Uitleendienst',
    deskShort: 'Balie',
    signIn: 'Aanmelden',
    account: 'Mijn account',
    accountShort: 'Account',
    site: 'Naar de site',
    siteShort: 'Site',
  },
  search: { label: 'Zoek in het aanbod', short: 'Zoeken', button: 'Zoeken' },
  language: { label: 'Taal', nl: 'Nederlands', en: 'English' },
  footer: {
    label: 'Onderaan',
    about:
      'Klasbakken brengt lespakketten, uitleenmateriaal, uitstappen en vormingen samen, van de Provincie en haar partners.',
    api: 'Voor programmeurs: de API',
  },
  form: {
    problems: (count: number) =>
      count === 1 ? 'Kijk dit nog even na:' : `Kijk deze ${count} punten nog even na:`,
    optional: 'niet verplicht',
    cancel: 'Annuleren',
    back: 'Terug',
  },
  /** Where a page asks otherwise than the API, and so says a mistake in other words. */
  mistakes: {
    required: 'Vul dit veld in.',
    'not-one-of': 'Kies een van de mogelijkheden.',
    'not-a-day': 'Kies een dag die bestaat.',
    'not-whole': 'Vul een geheel getal in.',
  },
  pager: {
    label: 'Bladeren',
    previous: 'Vorige',
    next: 'Volgende',
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  },
  calendar: {
    previous: 'Vorige maand',
    next: 'Volgende maand',
    weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    longWeekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    today: 'vandaag',
  },
  problem: {
    notFoundTitle: 'Deze pagina vinden we niet',
    notFound: 'Misschien is het adres verkeerd getypt, of is de pagina verhuisd.',
    ours: 'Lukt het straks nog niet? Laat het ons weten, met dit nummer erbij.',
    number: (id: string) => `Nummer van deze melding: ${id}`,
    home: 'Naar de startpagina',
    again: 'Probeer opnieuw',
    desk: 'Naar vandaag',
    search: 'Zoek in het aanbod',
  },
}
