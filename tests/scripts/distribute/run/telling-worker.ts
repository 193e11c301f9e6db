/** A worker for the test of the pool: tells its process number, and falls where it is asked for an EPUB. */
process.on('message', ({ channel }: { channel: string }) => {
  if (channel === 'epub') process.kill(process.pid, 'SIGKILL');
  else {
    process.send?.({
      outputs: [{ name: 'a', type: 'text/plain', bytes: Buffer.from(String(process.pid)) }],
      fault: null,
    });
  }
});
