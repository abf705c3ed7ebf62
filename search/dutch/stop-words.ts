/** Words that say nothing about what somebody looks for. `buiten`, `binnen`, `samen` and `vrij` do say something. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan al als bij dan dat de den der die dit door een en er ga gaan geef graag heb hebben heeft het hier hoe
  iets ik in is je jij jullie kan kunnen maar me meer met mij mijn moet moeten na naar niet nog of om ons onze
  ook op over te tot u uit van veel vind voor waar wat we wel wie wij wil willen worden wordt zal zich zijn zo
  t zoek zoeken zonder the of for and with about to a an`.split(/\s+/),
)
