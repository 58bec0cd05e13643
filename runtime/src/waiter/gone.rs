//! Waiting until a resource no longer exists.

use std::{fmt, future::IntoFuture, time::Duration};

use crate::{
    error::{Error, OperationError},
    future::BoxFuture,
    operation::Operation,
};

use super::Wait;

/// A call that is repeated until the resource does not exist any more, when awaited.
///
/// # Errors
/// The error of a call that failed for another reason that does not pass; one of kind
/// [`Timeout`](crate::ErrorKind::Timeout) when the time is over.
#[must_use = "nothing is waited for until this is awaited"]
pub struct Gone<'a, O: Operation>(pub(super) Wait<'a, O>);

impl<'a, O: Operation + Clone + 'a> Gone<'a, O> {
    /// The time between the first two calls, and the longest time between any two. In between it
    /// grows by half.
    pub fn every(self, first: Duration, longest: Duration) -> Self {
        Self(self.0.every(first, longest))
    }

    /// How long is waited in all.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self(self.0.timeout(timeout))
    }

    /// Takes errors that `tolerated` accepts as `not yet`.
    pub fn tolerate(self, tolerated: impl Fn(&Error) -> bool + Send + Sync + 'a) -> Self {
        Self(self.0.tolerate(tolerated))
    }

    /// Waits, for programs without an async runtime.
    ///
    /// # Errors
    /// Those of the wait, and one of kind [`Config`](crate::ErrorKind::Config) when called from
    /// async code.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> Result<(), OperationError<O::Error>> {
        crate::blocking::block_on(self.into_future())?
    }
}

impl<'a, O: Operation + Clone + 'a> IntoFuture for Gone<'a, O> {
    type Output = Result<(), OperationError<O::Error>>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match self.0.run().await {
                Err(error) if error.is_not_found() => Ok(()),
                Err(error) => Err(error),
                Ok(_) => Ok(()),
            }
        })
    }
}

impl<O: Operation + fmt::Debug> fmt::Debug for Gone<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Gone").field(&self.0).finish()
    }
}
