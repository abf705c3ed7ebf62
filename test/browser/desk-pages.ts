import { type Shown, unfold, wrongly } from './shown.ts'
import { said } from './stage.ts'

const { desk, settings, trainings } = said

/** The pages of the lending desk, and of who sets rules or gives trainings, in their states. */
export const deskPages: Readonly<Record<string, Shown>> = {
  'the desk today': { by: 'els', path: '/desk?pickupPoint=kortrijk' },
  'a check-out': { by: 'els', path: '/desk/check-outs/new' },
  'a check-out of what nobody knows': { by: 'els', path: '/desk/check-outs/new?scan=niets' },
  'a check-out for a reservation': {
    by: 'els',
    path: ({ reserved }) =>
      `/desk/check-outs/new?reservation=${reserved.id}&scan=${reserved.barcode}`,
  },
  'a walk-in': {
    by: 'els',
    path: ({ returned }) => `/desk/check-outs/new?barcode=${returned.barcode}`,
  },
  'a walk-in without a name': {
    by: 'els',
    path: ({ returned }) => `/desk/check-outs/new?barcode=${returned.barcode}`,
    then: wrongly(desk.checkOut.submit(1)),
  },
  'setting aside': { by: 'els', path: ({ reserved }) => `/desk/preparations/${reserved.id}` },
  'a return': { by: 'els', path: ({ returned }) => `/desk/returns?barcode=${returned.barcode}` },
  'a return of what nobody knows': {
    by: 'els',
    path: '/desk/returns',
    then: wrongly(desk.today.takeBack, { barcode: 'KB-NIETS-99' }),
  },
  'a copy': { by: 'els', path: ({ reserved }) => `/desk/copies/${reserved.barcode}`, then: unfold },
  'a copy to check': {
    by: 'els',
    path: ({ returned }) => `/desk/copies/${returned.barcode}`,
  },
  'what happened to a reservation': {
    by: 'els',
    path: ({ reserved }) => `/desk/reservations/${reserved.id}`,
  },
  'schools to confirm': { by: 'els', path: '/desk/ties' },
  'who waits': { by: 'els', path: '/desk/waiting' },
  settings: { by: 'els', path: '/desk/settings' },
  'rules that are not right': {
    by: 'els',
    path: '/desk/materials/bee-bots/rules',
    async then(page) {
      await wrongly(settings.save, { maxDays: '-1' })(page)
      await unfold(page)
    },
  },
  'a pick-up point without a name': {
    by: 'els',
    path: '/desk/points/kortrijk',
    async then(page) {
      await wrongly(settings.save, { name: '' })(page)
      await unfold(page)
    },
  },
  'a new pick-up point without a name': {
    by: 'els',
    path: '/desk/points',
    then: wrongly(settings.newPoint.add),
  },
  'what falls on closed days': { by: 'els', path: '/desk/points/kortrijk/closed-days' },
  'what is asked for': { by: 'els', path: '/desk/demand', then: unfold },
  'trainings to look after': { by: 'els', path: '/desk/trainings', then: unfold },
  'trainings of a partner': { by: 'piet', path: '/partner/trainings' },
  'planning a session': {
    by: 'els',
    path: '/desk/trainings/plan',
    then: wrongly(trainings.organise.plan, { seats: '0' }),
  },
  'a list of certificates': {
    by: 'els',
    path: '/desk/trainings/csv',
    then: wrongly(trainings.organise.csvSend, { text: 'email;school;vorming;datum\nfout;1;2;3' }),
  },
  'a session to come': {
    by: 'els',
    path: '/desk/trainings/sessions/sample-vorming-bee-bots-1',
    then: unfold,
  },
  'cancelling a session': {
    by: 'els',
    path: '/desk/trainings/sessions/sample-vorming-bee-bots-1/cancellation',
  },
  'who was at a session': {
    by: 'els',
    path: '/desk/trainings/sessions/sample-vorming-creatool-0',
    then: wrongly(trainings.organise.saveAttendance, { others: 'niemand@nergens.example' }),
  },
  'all components of the desk': { by: 'els', path: '/desk/look' },
  'a page of the desk that is not there': { by: 'els', path: '/desk/copies/niets' },
}
