// The scan field keeps the focus, as long as nobody is busy elsewhere on the page. A scanner types and presses Enter.

const field = document.querySelector('[data-scan]')

if (field) {
  field.focus()
  document.addEventListener('keydown', (event) => {
    const isElsewhere = document.activeElement?.closest(
      'input, textarea, select, button, a, summary',
    )
    const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isElsewhere && isText) field.focus()
  })
  // A scanner is quicker than a page: a second Enter sends nothing twice.
  field.form.addEventListener('submit', (event) => {
    if (field.value.trim() === '' || field.form.dataset.sent) event.preventDefault()
    else field.form.dataset.sent = 'yes'
  })
  // Back from the next page, the form has to work again.
  addEventListener('pageshow', () => {
    delete field.form.dataset.sent
    field.value = ''
  })
}
