// The Node entry. Nothing that needs a newer Node is imported before it is known to be there.
if (Number(process.versions.napi) < 10) {
  console.error(
    `Klasbakken needs Node 22.14 or newer, and this is ${process.version}: install it from nodejs.org, or start with npm start on Linux x64.`,
  )
  process.exit(1)
}

const { main } = await import('./node/serve.ts')
await main()

export {}
