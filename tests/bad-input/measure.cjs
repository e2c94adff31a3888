// Loaded before the program: notes what the process has taken, when it ends. VmHWM is of this program alone, where the
// system's own account goes back to the process that started it.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  let kibibytes = process.resourceUsage().maxRSS;
  try {
    kibibytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? kibibytes);
  } catch {
    // No /proc on this system.
  }
  writeFileSync(
    `${process.env.ALLEGATO_MEASURE}.${process.pid}`,
    JSON.stringify({ cpu: (user + system) / 1e6, mebibytes: kibibytes / 1024 }),
  );
});
