// Results as you type, filters and months without a new page: the same address is fetched, and the parts of the page
// that it names are swapped. Without this script every one of them is an ordinary form or link.

const TYPING_MS = 180
const WAITING_MS = 300
const wide = matchMedia('(min-width: 60rem)')
let latest

/** Fetches an address and swaps the named regions. Only the newest request counts. */
async function swap(url, names, { replace = true } = {}) {
  latest?.abort()
  const request = new AbortController()
  latest = request
  // Only a wait that is felt is shown.
  const waiting = setTimeout(() => setBusy(names, true), WAITING_MS)
  try {
    const response = await fetch(url, { signal: request.signal, headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const name of names) put(page, name)
    for (const status of page.querySelectorAll('[data-text]')) {
      const mine = document.querySelector(`[data-text="${status.dataset.text}"]`)
      if (mine && mine.textContent !== status.textContent) mine.textContent = status.textContent
    }
    for (const one of page.querySelectorAll('[data-hides]')) {
      const mine = document.getElementById(one.id)
      if (mine) mine.hidden = one.hidden
    }
    history[replace ? 'replaceState' : 'pushState'](null, '', url)
  } catch (error) {
    if (error.name !== 'AbortError') location.assign(url)
  } finally {
    clearTimeout(waiting)
    if (latest === request) setBusy(names, false)
  }
}

function setBusy(names, isBusy) {
  for (const name of names) {
    document.querySelector(`[data-region="${name}"]`)?.setAttribute('aria-busy', String(isBusy))
  }
}

/** Puts one region in place, with what was folded open and what had the focus. */
function put(page, name) {
  const before = document.querySelector(`[data-region="${name}"]`)
  const after = page.querySelector(`[data-region="${name}"]`)
  if (!before || !after) return
  const focused = before.contains(document.activeElement) ? document.activeElement.id : ''
  for (const folded of before.querySelectorAll('details[id]')) {
    const same = after.querySelector(`#${CSS.escape(folded.id)}`)
    if (same) same.open = folded.open
  }
  before.replaceWith(after)
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
}

function addressOf(form) {
  const fields = [...new FormData(form)].filter(([, value]) => value !== '')
  const query = new URLSearchParams(fields).toString()
  return query ? `${form.getAttribute('action')}?${query}` : form.getAttribute('action')
}

for (const form of document.querySelectorAll('form[data-live]')) {
  const regions = form.dataset.live.split(' ')
  let typing
  const ask = () => swap(addressOf(form), regions)
  form.addEventListener('input', ({ target }) => {
    clearTimeout(typing)
    if (target.type === 'search') typing = setTimeout(() => void ask(), TYPING_MS)
  })
  form.addEventListener('change', ({ target }) => {
    // Of a period half filled in nothing can be found yet.
    const isHalf =
      target.type === 'date' && [...form.querySelectorAll('[type=date]')].some((one) => !one.value)
    if (target.type !== 'search' && !isHalf) void ask()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(typing)
    if (!wide.matches) form.querySelector('#filters')?.removeAttribute('open')
    void ask()
  })
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-swap]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  void swap(link.href, link.dataset.swap.split(' '))
})

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

for (const button of document.querySelectorAll('[data-copy]')) {
  // Browsers only copy on pages that came over https, or from this machine.
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value)
    button.textContent = button.dataset.done
  })
}

// On a wide screen the filters always stand open.
const filters = document.querySelector('#filters')
if (filters) {
  const open = () => wide.matches && filters.setAttribute('open', '')
  wide.addEventListener('change', open)
  open()
}
