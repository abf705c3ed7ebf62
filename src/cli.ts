// What an operator types. Works beside a running server; never seeds.
if (Number(process.versions.napi) < 10) {
  console.error(`Klasbakken needs Node 22.14 or newer, and this is ${process.version}.`)
  process.exit(1)
}

const { command } = await import('./node/command.ts')
process.exitCode = await command(process.argv.slice(2))

export {}
