//! CPU time of two ways to do the same, taken in turns so that both see the same machine.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// CPU time of this thread so far.
fn cpu() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(
        now.tv_sec.unsigned_abs(),
        u32::try_from(now.tv_nsec).unwrap_or(0),
    )
}

/// Runs both in turns and prints the best time of each, and their ratio beside the limit.
pub(crate) fn compare(
    what: &str,
    limit: f64,
    repeat: u32,
    (ours_name, mut ours): (&str, impl FnMut()),
    (yardstick_name, mut yardstick): (&str, impl FnMut()),
) {
    const ROUNDS: usize = 30;
    let mut best = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        for (slot, run) in [&mut ours as &mut dyn FnMut(), &mut yardstick]
            .into_iter()
            .enumerate()
        {
            let start = cpu();
            (0..repeat).for_each(|_| run());
            best[slot] = best[slot].min((cpu() - start) / repeat);
        }
    }
    let ratio = best[0].as_secs_f64() / best[1].as_secs_f64();
    println!(
        "{what}: {ours_name} {:?}, {yardstick_name} {:?}, ratio {ratio:.2} (limit {limit:.2})",
        best[0], best[1]
    );
}
