/** What letters about accounts and schools say. Reservations have their own. */
export const letters = {
  signIn: ({ code, url }: { code: string; url: string }) => ({
    subject: `${code} is je code voor Klasbakken`,
    body: `Dag,

Met deze code meld je je aan bij Klasbakken:

${code}

Of open deze link en druk op de knop:
${url}

De code en de link werken 30 minuten, en maar één keer. De code werkt alleen in de browser waarin je ze vroeg.

Heb je dit niet gevraagd? Dan hoef je niets te doen. Geef de code aan niemand door.
`,
  }),
  tieRequested: (r: { name: string; email: string; school: string; url: string }) => ({
    subject: `Hoort ${r.name} bij ${r.school}?`,
    body: `Dag,

${r.name} (${r.email}) zegt in Klasbakken les te geven aan ${r.school}.

Klopt dat? Bevestig het dan hier:
${r.url}

Daarna ziet ${r.name} de uitleningen van de school, en tellen de vormingen van collega's mee.
`,
  }),
  tieConfirmed: (r: { school: string; url: string }) => ({
    subject: `Je hoort nu bij ${r.school}`,
    body: `Dag,

Je school ${r.school} is bevestigd in Klasbakken. De vormingen die je collega's volgden, tellen nu ook voor jou.

Zoek materiaal voor je klas:
${r.url}
`,
  }),
  tieRemoved: (r: { school: string; url: string }) => ({
    subject: `Je bent niet meer verbonden met ${r.school}`,
    body: `Dag,

Je bent in Klasbakken niet meer verbonden met ${r.school}.

Klopt dat niet? Voeg je school dan opnieuw toe, en neem contact op met de uitleendienst:
${r.url}
`,
  }),
}
