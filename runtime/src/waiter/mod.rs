//! Calls repeated until a resource has reached a state.

mod gone;
mod ids;
mod pace;
mod state;

use std::{fmt, future::IntoFuture, time::Duration};

use tokio::time::Instant;

use crate::{
    call::{Call, CallOptions, Client, Reply},
    error::{Error, ErrorKind, OperationError},
    future::BoxFuture,
    operation::Operation,
};

use pace::Pace;

pub use gone::Gone;
#[doc(hidden)]
pub use ids::Ids;
pub use state::{Stateful, StatefulTask, States, Waiting};

/// What a response says of the state that is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is reached.
    Done,
    /// Not yet. The text says what was there instead, for the error in case time runs out.
    Pending(Option<String>),
    /// It will not be reached. The text says why.
    Failed(String),
}

type Judge<'a, O> = Box<dyn FnMut(&<O as Operation>::Response) -> Progress + Send + 'a>;
type Tolerance<'a> = Box<dyn Fn(&Error) -> bool + Send + Sync + 'a>;

/// A call that is repeated until its response says that a state is reached, when awaited.
///
/// Calls come every two seconds at first and every thirty in the end, for ten minutes in all,
/// unless set otherwise. A call that fails for a passing reason (throttling, a failing service, a
/// broken connection) is repeated as well. The options of the call hold for each repetition.
/// Dropping the future ends the wait.
///
/// # Errors
///
/// That of a call that failed for another reason; one of kind [`State`](ErrorKind::State) when the state cannot be
/// reached any more; one of kind [`Timeout`](ErrorKind::Timeout) when the time is over, which names the state that
/// was there last.
#[must_use = "nothing is waited for until this is awaited"]
pub struct Wait<'a, O: Operation> {
    client: &'a Client,
    options: CallOptions,
    request: O,
    judge: Judge<'a, O>,
    tolerated: Tolerance<'a>,
    pace: Pace,
    timeout: Duration,
}

impl<'a, O: Operation + Clone + 'a> Call<'a, O> {
    /// Repeats the call until `judge` says that its response is the one waited for.
    pub fn until(self, judge: impl FnMut(&O::Response) -> Progress + Send + 'a) -> Wait<'a, O> {
        let Call {
            client,
            request,
            options,
        } = self;
        let (judge, tolerated) = (Box::new(judge), Box::new(|_: &Error| false));
        let (pace, timeout) = (Pace::default(), Duration::from_secs(600));
        Wait {
            client,
            options,
            request,
            judge,
            tolerated,
            pace,
            timeout,
        }
    }

    /// Repeats the call until a field of its response has the value `wanted`. The wait fails when
    /// the field gets one of the values `failures`.
    ///
    /// ```no_run
    /// # use alicloud_runtime::{Client, Operation, OperationError};
    /// # trait Status { fn status(&self) -> Option<&str>; }
    /// async fn ready<R>(client: &Client, request: R) -> Result<(), OperationError<R::Error>>
    /// where
    ///     R: Operation<Response: Status> + Clone,
    /// {
    ///     client.call(request).until_value(|reply| reply.status(), "Available", &["Failed"]).await?;
    ///     Ok(())
    /// }
    /// ```
    pub fn until_value(
        self,
        field: impl Fn(&O::Response) -> Option<&str> + Send + 'a,
        wanted: &'a str,
        failures: &'a [&'a str],
    ) -> Wait<'a, O> {
        self.until(move |response| match field(response) {
            Some(value) if value == wanted => Progress::Done,
            Some(value) if failures.contains(&value) => Progress::Failed(value.to_owned()),
            value => Progress::Pending(value.map(str::to_owned)),
        })
    }

    /// Repeats the call until it fails because the resource does not exist. For what leaves a list,
    /// see [`wait`](Self::wait).
    pub fn until_gone(self) -> Gone<'a, O> {
        Gone(self.until(|_| Progress::Pending(None)))
    }
}

impl<'a, O: Operation + Clone + 'a> Wait<'a, O> {
    /// The time between the first two calls, and the longest time between any two. In between it
    /// grows by half.
    pub fn every(mut self, first: Duration, longest: Duration) -> Self {
        self.pace = Pace::new(first, longest);
        self
    }

    /// How long is waited in all.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Takes errors that `tolerated` accepts as `not yet`: a resource that was just created may not
    /// be there at once.
    pub fn tolerate(mut self, tolerated: impl Fn(&Error) -> bool + Send + Sync + 'a) -> Self {
        self.tolerated = Box::new(tolerated);
        self
    }

    /// Waits, for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// Those of the wait, and one of kind [`Config`](ErrorKind::Config) when called from async
    /// code.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> Result<Reply<O::Response>, OperationError<O::Error>> {
        crate::blocking::block_on(self.run())?
    }

    async fn run(mut self) -> Result<Reply<O::Response>, OperationError<O::Error>> {
        let started = Instant::now();
        let deadline = started.checked_add(self.timeout);
        let mut seen = Seen::default();
        loop {
            let call = Call {
                client: self.client,
                request: self.request.clone(),
                options: self.options.clone(),
            };
            let Some(response) = before_deadline(deadline, call.into_future()).await else {
                break;
            };
            seen.calls += 1;
            match response {
                Ok(reply) => match (self.judge)(&reply) {
                    Progress::Done => return Ok(reply),
                    Progress::Pending(state) => (seen.state, seen.error) = (state, None),
                    Progress::Failed(why) => {
                        let message = format!(
                            "the resource came to `{why}` while another state was waited for"
                        );
                        return Err(Error::new(ErrorKind::State, message).into());
                    }
                },
                Err(error) if is_passing(&error) || (self.tolerated)(&error) => {
                    seen.error = Some(error.into_error());
                }
                Err(error) => return Err(error),
            }
            let pause = tokio::time::sleep(self.pace.next());
            if before_deadline(deadline, pause).await.is_none() {
                break;
            }
        }
        Err(seen.timed_out(started.elapsed()).into())
    }
}

impl<'a, O: Operation + Clone + 'a> IntoFuture for Wait<'a, O> {
    type Output = Result<Reply<O::Response>, OperationError<O::Error>>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// `None` when the deadline passes first. Without a deadline the wait has no limit.
async fn before_deadline<T>(
    deadline: Option<Instant>,
    future: impl Future<Output = T>,
) -> Option<T> {
    match deadline {
        Some(deadline) => tokio::time::timeout_at(deadline, future).await.ok(),
        None => Some(future.await),
    }
}

fn is_passing(error: &Error) -> bool {
    use ErrorKind::{Connect, Server, Throttled, Timeout, Transport};
    matches!(
        error.kind(),
        Throttled | Server | Connect | Timeout | Transport
    )
}

/// What the last call showed.
#[derive(Default)]
struct Seen {
    calls: u32,
    state: Option<String>,
    error: Option<Error>,
}

impl Seen {
    fn timed_out(self, waited: Duration) -> Error {
        // Whole milliseconds: nobody reads more.
        let waited = Duration::from_millis(u64::try_from(waited.as_millis()).unwrap_or(u64::MAX));
        let mut message = format!(
            "the state was not reached in {waited:?} and {} calls",
            self.calls
        );
        if let Some(state) = &self.state {
            message += &format!("; it was `{state}` last");
        }
        let error = Error::new(ErrorKind::Timeout, message);
        match self.error {
            Some(last) => error.with_source(last),
            None => error,
        }
    }
}

impl<O: Operation + fmt::Debug> fmt::Debug for Wait<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("request", &self.request)
            .field("pace", &self.pace)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_made_again_after_a_failure_that_passes() {
        use ErrorKind::*;
        for (kind, expected) in [
            (Throttled, true),
            (Server, true),
            (Connect, true),
            (Timeout, true),
            (Transport, true),
            (Unauthenticated, false),
            (Forbidden, false),
            (NotFound, false),
            (InvalidRequest, false),
            (Refused, false),
            (TooLarge, false),
            (Decode, false),
            (Credentials, false),
        ] {
            assert_eq!(is_passing(&Error::new(kind, "")), expected, "{kind:?}");
        }
    }
}
