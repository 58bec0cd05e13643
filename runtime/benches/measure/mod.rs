//! CPU time of two ways to do the same, taken in turns so that both see the same machine.

mod cpu;

use std::time::Duration;

use cpu::thread_time;

/// Runs both in turns and prints the best time of each, and beside the limit the median of what a round
/// makes of their ratio: a round is short, so that what else the machine does slows both of it.
pub(crate) fn compare(
    what: &str,
    limit: f64,
    repeat: u32,
    (ours_name, mut ours): (&str, impl FnMut()),
    (yardstick_name, mut yardstick): (&str, impl FnMut()),
) {
    const ROUNDS: usize = 61;
    let mut best = [Duration::MAX; 2];
    let mut ratios = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let mut times = [Duration::ZERO; 2];
        for (slot, run) in [&mut ours as &mut dyn FnMut(), &mut yardstick]
            .into_iter()
            .enumerate()
        {
            let start = thread_time();
            (0..repeat).for_each(|_| run());
            times[slot] = (thread_time() - start) / repeat;
            best[slot] = best[slot].min(times[slot]);
        }
        ratios.push(times[0].as_secs_f64() / times[1].as_secs_f64());
    }
    ratios.sort_by(f64::total_cmp);
    let ratio = ratios[ROUNDS / 2];
    println!(
        "{what}: {ours_name} {:?}, {yardstick_name} {:?}, ratio {ratio:.2} (limit {limit:.2})",
        best[0], best[1]
    );
}
