//! Calls that are checked and not carried out.

use std::future::IntoFuture;

use crate::{error::OperationError, future::BoxFuture, operation::Operation};

use super::{Call, Typed, execute, reading};

/// A call that asks the service to check a request and to do nothing else. Sent when awaited.
///
/// Services report in two ways that the check passed: by an error with a code that says so, which most
/// operations document, and by a response without a result. Both are `Ok`; every other error is what
/// the call itself would come to.
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug)]
pub struct DryRun<'a, O> {
    call: Call<'a, O>,
}

impl<'a, O: Operation> DryRun<'a, O> {
    pub(super) fn new(call: Call<'a, O>) -> Self {
        Self { call }
    }

    /// Sends the call and waits for it, for programs without an async runtime.
    ///
    /// # Errors
    /// What the check found, those of any call, and one of kind
    /// [`Config`](crate::ErrorKind::Config) when called from async code.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> Result<(), OperationError<O::Error>>
    where
        O: 'a,
    {
        crate::blocking::block_on(self.into_future())?
    }
}

impl<'a, O: Operation> IntoFuture for DryRun<'a, O> {
    type Output = Result<(), OperationError<O::Error>>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let name = const {
            match O::INFO.dry_run {
                Some(name) => name,
                None => panic!("this operation documents no dry run"),
            }
        };
        let call = self.call;
        let client = call.client;
        let mut params = call.encode();
        params.set(name, "true");
        let mut taker = Typed::<O::Response>::new(reading::<O>(client));
        Box::pin(async move {
            match execute(client, O::INFO, params, call.options, &mut taker).await {
                Ok(_) => Ok(()),
                Err(error) if error.is_dry_run_passed() => Ok(()),
                Err(error) => Err(error.into()),
            }
        })
    }
}
