// A day of the calendar, or a period of the list, is put into the form without a new page.

const form = () => document.querySelector('.reserve-form')

document.addEventListener('click', (event) => {
  const choice = event.target.closest?.('.availability a[data-day]')
  const pickup = form()?.querySelector('#pickupDay')
  if (!choice || !pickup || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const { day, latest } = choice.dataset
  const back = form().querySelector('#returnDay')
  pickup.value = day
  back.value = latest
  show(day, latest)
  form().scrollIntoView({ block: 'nearest', behavior: 'auto' })
  back.focus({ preventScroll: true })
})

document.addEventListener('change', (event) => {
  if (!event.target.closest?.('.reserve-form')) return
  show(form().querySelector('#pickupDay').value, form().querySelector('#returnDay').value)
})

/** Marks the chosen days in the month that is shown. */
function show(from, until) {
  for (const cell of document.querySelectorAll('.month td[data-day]')) {
    const { day } = cell.dataset
    cell.classList.toggle('chosen', from <= day && day <= until)
  }
}
