//! CPU time of two ways to do the same, taken in turns so that both see the same machine.

mod cpu;

use std::time::Duration;

use cpu::thread_time;

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
            let start = thread_time();
            (0..repeat).for_each(|_| run());
            best[slot] = best[slot].min((thread_time() - start) / repeat);
        }
    }
    let ratio = best[0].as_secs_f64() / best[1].as_secs_f64();
    println!(
        "{what}: {ours_name} {:?}, {yardstick_name} {:?}, ratio {ratio:.2} (limit {limit:.2})",
        best[0], best[1]
    );
}
