//! One fetch at a time, in a task of its own: callers wait for it or leave, and it ends all the same.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use tokio::{
    runtime::{Builder, Handle},
    sync::watch,
    task::AbortHandle,
};

type Outcome<T> = watch::Receiver<Option<T>>;

/// The fetch that is under way, if there is one.
#[derive(Debug)]
pub(crate) struct SharedTask<T> {
    running: Mutex<Option<Running<T>>>,
}

#[derive(Debug)]
struct Running<T> {
    outcome: Outcome<T>,
    /// Absent in the moment of starting, and for a fetch in a thread.
    task: Option<AbortHandle>,
}

impl<T> Default for SharedTask<T> {
    fn default() -> Self {
        Self {
            running: Mutex::default(),
        }
    }
}

impl<T: Clone + Send + Sync + 'static> SharedTask<T> {
    /// Joins the fetch that is under way, or starts one. `fetch` is asked for it while no other can
    /// start; `None` from it means that there is nothing to fetch any more.
    pub(crate) fn start<F>(self: &Arc<Self>, fetch: impl FnOnce() -> Option<F>) -> Option<Waiter<T>>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut running = self.lock();
        if let Some(running) = &*running {
            return Some(Waiter(running.outcome.clone()));
        }
        let fetch = fetch()?;
        let (sender, outcome) = watch::channel(None);
        *running = Some(Running {
            outcome: outcome.clone(),
            task: None,
        });
        // A runtime that shuts down drops the task, which takes the lock.
        drop(running);
        let end = End {
            task: self.clone(),
            outcome: outcome.clone(),
        };
        let task = run_apart(async move {
            let found = fetch.await;
            drop(end);
            // Nobody may be waiting.
            let _ = sender.send(Some(found));
        });
        if let Some(running) = &mut *self.lock()
            && running.outcome.same_channel(&outcome)
        {
            running.task = task;
        }
        Some(Waiter(outcome))
    }

    /// Cancels the fetch that is under way: nobody is left who could want its outcome.
    pub(crate) fn cancel(&self) {
        // Dropping the task takes the lock again.
        let running = self.lock().take();
        if let Some(task) = running.and_then(|running| running.task) {
            task.abort();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Running<T>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes room for the next fetch, even when the task is cancelled or panics.
struct End<T: Clone + Send + Sync + 'static> {
    task: Arc<SharedTask<T>>,
    outcome: Outcome<T>,
}

impl<T: Clone + Send + Sync + 'static> Drop for End<T> {
    fn drop(&mut self) {
        let mut running = self.task.lock();
        running.take_if(|running| running.outcome.same_channel(&self.outcome));
    }
}

/// The right to hear how a fetch ended.
pub(crate) struct Waiter<T>(Outcome<T>);

impl<T: Clone> Waiter<T> {
    /// What was fetched; `None` when the task was cancelled.
    pub(crate) async fn wait(mut self) -> Option<T> {
        let found = self.0.wait_for(Option::is_some).await.ok()?;
        found.clone()
    }
}

/// Runs a future apart from its caller: in the caller's runtime, or where there is none, in a thread.
fn run_apart(future: impl Future<Output = ()> + Send + 'static) -> Option<AbortHandle> {
    if let Ok(runtime) = Handle::try_current() {
        return Some(runtime.spawn(future).abort_handle());
    }
    let run = move || {
        if let Ok(runtime) = Builder::new_current_thread().enable_all().build() {
            runtime.block_on(future);
        }
    };
    // Without a thread the future is dropped, and whoever waits for it hears of that.
    let _ = thread::Builder::new()
        .name("alicloud".to_owned())
        .spawn(run);
    None
}

/// Runs what may block where it holds up no other task. `None` when it panicked or the runtime ended.
pub(crate) async fn run_blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    match Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(work).await.ok(),
        Err(_) => Some(work()),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicBool, Ordering},
        task::{Context, Wake, Waker},
        time::Duration,
    };

    use super::*;

    #[tokio::test]
    async fn a_task_that_panics_makes_room_for_the_next() {
        let task = Arc::new(SharedTask::<u8>::default());
        let first = task.start(|| Some(async { panic!("expected by this test") }));
        assert_eq!(first.unwrap().wait().await, None);
        let second = task.start(|| Some(async { 2 }));
        assert_eq!(second.unwrap().wait().await, Some(2));
    }

    #[test]
    fn without_a_runtime_a_thread_fetches() {
        let task = Arc::new(SharedTask::default());
        let waiter = task.start(|| {
            Some(async {
                tokio::time::sleep(Duration::from_millis(5)).await;
                1
            })
        });
        let runtime = Builder::new_current_thread().build().unwrap();
        assert_eq!(runtime.block_on(waiter.unwrap().wait()), Some(1));
    }

    #[test]
    fn the_thread_has_the_name_of_the_crate() {
        let task = Arc::new(SharedTask::default());
        let name = async { thread::current().name().map(str::to_owned) };
        let waiter = task.start(|| Some(name)).unwrap();
        let runtime = Builder::new_current_thread().build().unwrap();
        let name = runtime.block_on(waiter.wait());
        assert_eq!(name.flatten().as_deref(), Some("alicloud"));
    }

    /// Looks, when it is woken, whether another fetch could start.
    struct Look {
        task: Arc<SharedTask<u8>>,
        has_room: AtomicBool,
    }

    impl Wake for Look {
        fn wake(self: Arc<Self>) {
            let next = self.task.start(|| None::<std::future::Ready<u8>>);
            self.has_room.store(next.is_none(), Ordering::SeqCst);
        }
    }

    #[tokio::test]
    async fn whoever_hears_of_an_end_finds_room_for_the_next() {
        let task = Arc::new(SharedTask::default());
        let waiter = task.start(|| Some(async { 1 })).unwrap();
        let look = Arc::new(Look {
            task,
            has_room: AtomicBool::new(false),
        });
        let mut wait = Box::pin(waiter.wait());
        let waker = Waker::from(look.clone());
        let first = wait.as_mut().poll(&mut Context::from_waker(&waker));
        assert!(first.is_pending());
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        assert!(look.has_room.load(Ordering::SeqCst));
        assert_eq!(wait.await, Some(1));
    }

    #[test]
    fn a_runtime_that_shuts_down_leaves_no_fetch_behind() {
        let task = Arc::new(SharedTask::<u8>::default());
        let runtime = Builder::new_current_thread().build().unwrap();
        let waiter = runtime.block_on(async { task.start(|| Some(std::future::pending())) });
        drop(runtime);
        let next = Builder::new_current_thread().build().unwrap();
        assert_eq!(next.block_on(waiter.unwrap().wait()), None);
        let again = next.block_on(async { task.start(|| Some(async { 3 })).unwrap().wait().await });
        assert_eq!(again, Some(3));
    }
}
