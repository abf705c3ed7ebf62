/** What the pages about signing in, an account and its schools say. */
export const account = {
  signIn: {
    title: 'Aanmelden',
    lead: 'We sturen je een code per e-mail. Een wachtwoord heb je niet nodig.',
    email: 'Je e-mailadres',
    emailHint: 'Liefst je adres van school: dan weten we soms meteen waar je lesgeeft.',
    send: 'Stuur mij een code',
    tooMany:
      'Naar dit adres gingen al vijf codes die niemand gebruikte. Kijk in je mailbox, of probeer het over een kwartier opnieuw.',
  },
  code: {
    title: 'Vul je code in',
    sent: 'We stuurden een code naar het adres dat je opgaf. Ze werkt 30 minuten.',
    code: 'Code van zes cijfers',
    codeHint: 'Niets gekregen? Kijk ook bij de ongewenste mail.',
    finish: 'Aanmelden',
    another: 'Vraag een nieuwe code',
    development: 'Bekijk de brieven (alleen in ontwikkeling)',
    wrong: (left: number) =>
      left === 1
        ? 'Die code klopt niet. Je kunt nog één keer proberen.'
        : `Die code klopt niet. Je kunt nog ${left} keer proberen.`,
    overTitle: 'Die code werkt niet meer',
    over: 'Ze is te oud, al gebruikt of te vaak fout ingevuld. Vraag een nieuwe code.',
  },
  link: {
    title: 'Aanmelden bij Klasbakken',
    lead: 'Druk op de knop om je aan te melden.',
    finish: 'Meld mij aan',
    overTitle: 'Deze link werkt niet meer',
    over: 'Hij is te oud of al gebruikt. Vraag een nieuwe code.',
  },
  goOn: {
    title: 'Je bent aangemeld',
    kept: 'Wat je invulde, hebben we bewaard. Druk op de knop om het te versturen.',
    send: 'Verstuur wat ik invulde',
    gone: 'Wat je invulde, staat alleen klaar in de browser waarin je begon, en hoogstens twee uur lang.',
    home: 'Naar de startpagina',
  },
  page: {
    title: 'Mijn account',
    signedInAs: (email: string, roles: string) => `Je bent aangemeld als ${email} (${roles}).`,
    roles: {
      teacher: 'leerkracht',
      desk: 'uitleendienst',
      partner: 'partner',
      coordinator: 'coördinator',
    },
    duties: 'Mijn werk',
    details: 'Mijn gegevens',
    name: 'Je naam',
    nameHint: 'Zo ziet de uitleendienst wie iets komt afhalen.',
    language: 'Taal van pagina’s en brieven',
    save: 'Bewaar',
    saved: 'Je gegevens zijn bewaard.',
    signOut: 'Afmelden',
    ties: (count: number) =>
      count === 1
        ? '1 leerkracht wacht op bevestiging'
        : `${count} leerkrachten wachten op bevestiging`,
  },
  schools: {
    title: 'Mijn scholen',
    none: 'Je hebt nog geen school gekozen. Om iets te ontlenen heb je een school nodig.',
    confirmed: 'bevestigd',
    waiting: 'wacht op bevestiging',
    waitingHint:
      'De contactpersoon van je school of de uitleendienst bevestigt dat je er lesgeeft. Zoeken kan intussen gewoon.',
    contact: 'contactpersoon',
    leave: (name: string) => `Verlaat ${name}`,
    add: 'Voeg een school toe',
    search: 'Zoek je school',
    searchHint: 'Naam, gemeente of instellingsnummer.',
    searchButton: 'Zoek',
    found: (total: number, shown: number) => {
      if (total === 0) return 'We vinden geen school. Probeer een deel van de naam, of de gemeente.'
      if (total > shown)
        return `${total} scholen gevonden. Dit zijn de eerste ${shown}: zoek preciezer.`
      return total === 1 ? '1 school gevonden.' : `${total} scholen gevonden.`
    },
    choose: 'Hier geef ik les',
    chosen: 'staat al bij je scholen',
    number: (number: string) => `instellingsnummer ${number}`,
    added: 'Je school is toegevoegd.',
    addedConfirmed: 'Je school is toegevoegd en bevestigd.',
  },
  tokens: {
    title: 'Programma’s met toegang',
    lead: 'Deze programma’s werken in jouw naam. Beëindig wat je niet meer gebruikt of niet herkent.',
    since: (day: string) => `sinds ${day}`,
    end: 'Beëindig de toegang',
    about: (name: string) => `van ${name}`,
    ended: 'Dat programma heeft geen toegang meer.',
  },
  ties: {
    title: 'Leerkrachten bevestigen',
    lead: 'Deze mensen zeggen dat ze les geven aan een school. Na bevestiging zien ze de uitleningen van die school, en tellen de vormingen van collega’s mee.',
    contactTitle: 'Collega’s die wachten',
    contactLead: 'Jij bent contactpersoon. Geven deze mensen les aan je school?',
    none: 'Niemand wacht op bevestiging.',
    since: (day: string) => `gevraagd op ${day}`,
    confirm: 'Bevestig',
    confirmAsContact: 'Bevestig als contactpersoon',
    reject: 'Weiger',
    about: (name: string, school: string) => `${name}, ${school}`,
    confirmed: 'Bevestigd. De leerkracht krijgt een brief.',
    rejected: 'Geweigerd. De leerkracht krijgt een brief.',
  },
  letters: {
    title: 'Brieven',
    lead: 'Alleen in ontwikkeling: wat er naar mensen vertrekt.',
    none: 'Er is nog geen brief geschreven.',
    to: 'Aan',
    sent: 'Verstuurd',
    waiting: 'wacht',
    calendar: 'Bijlage: de dagen voor je agenda',
    all: 'Alle brieven',
    error: 'Laatste fout',
  },
}
