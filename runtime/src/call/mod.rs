//! The call path: from a typed request to a typed response, or to an error that says what can be
//! done.

mod body_status;
mod classify;
mod client;
mod empty_response;
mod execution;
mod hook;
mod raw;
mod read_response;
mod reply;
mod sent;

use std::{fmt, future::IntoFuture, sync::Arc, time::Duration};

use crate::{
    encode::{Encoder, Params},
    error::{Error, ErrorInfo, OperationError},
    future::BoxFuture,
    operation::{Operation, OperationInfo},
    retry::Retry,
    transport::Header,
};

use read_response::{BodyCheck, read_response};
pub(crate) use sent::Sent;

pub use client::Client;
pub use empty_response::EmptyResponse;
pub use hook::{CallContext, Hook};
pub use raw::RawCall;
pub use reply::{RawReply, Reply};

/// A typed call that is sent when awaited. Dropping the future cancels it.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'a, O> {
    pub(crate) client: &'a Client,
    pub(crate) request: O,
    pub(crate) options: CallOptions,
}

/// What one call changes of the configuration.
#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) endpoint: Option<String>,
    pub(crate) headers: Vec<Header>,
    pub(crate) retry: Option<Arc<dyn Retry>>,
}

impl<'a, O: Operation> Call<'a, O> {
    pub(crate) fn new(client: &'a Client, request: O) -> Self {
        Self {
            client,
            request,
            options: CallOptions::default(),
        }
    }

    /// Time that this call may take with all its attempts.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// When a failed attempt of this call is followed by another.
    pub fn retry(mut self, policy: impl Retry + 'static) -> Self {
        self.options.retry = Some(Arc::new(policy));
        self
    }

    /// The endpoint of this call: `host`, `host:port` or a URL.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.options.endpoint = Some(endpoint.into());
        self
    }

    /// An additional header, signed when the scheme signs it.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options
            .headers
            .push((name.into().into(), value.into()));
        self
    }

    /// The request.
    pub fn request(&self) -> &O {
        &self.request
    }

    /// Sends the call and waits for it, for programs without an async runtime.
    ///
    /// # Errors
    /// Those of the call, and one of kind [`Config`](crate::ErrorKind::Config) when called from
    /// async code, where waiting would stop the runtime.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> Result<Reply<O::Response>, OperationError<O::Error>>
    where
        O: 'a,
    {
        crate::blocking::block_on(self.into_future())?
    }
}

/// Without headers: a token may be among them.
impl<O: fmt::Debug> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("client", &self.client)
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}

impl<'a, O: Operation> IntoFuture for Call<'a, O> {
    type Output = Result<Reply<O::Response>, OperationError<O::Error>>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut params = Params::new();
        Encoder::request(&mut params, &self.request, O::INFO.idempotency_token);
        self.client.fill_in_region(&mut params, &O::INFO);
        let strict = self.client.is_strict();
        let check = BodyCheck {
            status: O::INFO.body_status,
            documented: find_documented::<O>,
            is_on: self.client.shared.errors_in_body,
        };
        let raw = execute(self.client, O::INFO, params, self.options);
        Box::pin(async move {
            let (raw, sent) = raw.await?;
            Ok(read_response(raw, &sent, strict, check)?)
        })
    }
}

fn find_documented<O: Operation>(code: &str) -> Option<ErrorInfo> {
    let mut rows = crate::error::documented_rows::<O::Error>();
    rows.find_map(|(_, info)| (info.code == code).then_some(info))
}

/// Apart from the typed call, so that it is compiled once.
fn execute<'a>(
    client: &'a Client,
    operation: OperationInfo,
    params: Params,
    options: CallOptions,
) -> BoxFuture<'a, Result<(RawReply, Sent), Error>> {
    Box::pin(async move { client.execute(&operation, &params, &options).await })
}
