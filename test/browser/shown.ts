import { expect, type Page } from '@playwright/test'
import { said } from './stage.ts'

/** Who looks at the pages. */
export const who = {
  ane: 'ane@deduinen.example',
  els: 'els@uitleendienst.example',
  piet: 'piet@inagro.example',
  /** She has no school yet. */
  nieuw: 'nieuw@nergens.example',
} as const

/** What was made before, for the pages that show it. */
export interface Made {
  /** Ane's, to come. */
  readonly reserved: { readonly id: string; readonly barcode: string }
  /** It came back a minute ago, and is not whole. */
  readonly returned: { readonly barcode: string }
  /** Somebody has it now. */
  readonly out: { readonly id: string; readonly barcode: string }
  /** Ane's, with copies that came free for it. */
  readonly wish: { readonly id: string }
}

/** A page in a state. */
export interface Shown {
  /** Nobody, when left out. */
  readonly by?: keyof typeof who
  readonly path: string | ((made: Made) => string)
  /** What is done on the page before it is looked at. */
  readonly then?: (page: Page) => Promise<void>
}

/** Presses a button of the page itself. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).first().click()
}

/** Sends a form that is not right, and waits until the page says so. */
export function wrongly(
  button: string,
  fields: Readonly<Record<string, string>> = {},
): (page: Page) => Promise<void> {
  return async (page) => {
    for (const [name, value] of Object.entries(fields)) {
      await page.locator(`main [name="${name}"]:not([type=hidden])`).first().fill(value)
    }
    await press(page, button)
    await expect(page.locator('main [aria-invalid=true], main .notice.bad').first()).toBeVisible()
  }
}

/** Opens what is folded away. */
export async function unfold(page: Page): Promise<void> {
  for (const details of await page.locator('main details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''))
  }
}

export async function askForCode(page: Page): Promise<void> {
  // Of every address few codes can be asked in a quarter of an hour.
  await page.getByLabel(said.account.signIn.email).fill(`${crypto.randomUUID()}@example.org`)
  await press(page, said.account.signIn.send)
  await expect(page.getByRole('heading', { name: said.account.code.title })).toBeVisible()
}
