//! The call path: from a typed request to a typed response, or to an error that says what can be
//! done.

mod body_status;
mod classify;
mod client;
mod dry_run;
mod empty_response;
mod execution;
mod hook;
mod presign;
mod raw;
mod read_response;
mod reply;
mod sent;
mod undocumented_response;

use std::{fmt, future::IntoFuture, sync::Arc, time::Duration};

use crate::{
    encode::{Encoder, Params},
    error::{Error, ErrorCode, ErrorInfo, OperationError},
    future::BoxFuture,
    operation::{Operation, OperationInfo},
    retry::Retry,
    transport::Header,
};

use read_response::{Reading, TakeResponse, Typed};
pub(crate) use sent::Sent;

pub use client::Client;
pub use dry_run::DryRun;
pub use empty_response::EmptyResponse;
pub use hook::{CallContext, Hook};
pub use presign::PresignedRequest;
pub use raw::RawCall;
pub use reply::{RawReply, Reply};
pub use undocumented_response::UndocumentedResponse;

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

    /// The parameters of the request, with what is filled in.
    fn encode(&self) -> Params {
        let mut params = Params::new();
        Encoder::request(&mut params, &self.request, O::INFO.idempotency_token);
        self.client.fill_in_region(&mut params, &O::INFO);
        params
    }

    /// The request.
    pub fn request(&self) -> &O {
        &self.request
    }

    /// Asks the service to check the request and to do nothing else: `Ok` means that the call would
    /// be carried out. Does not compile for operations that document no dry run.
    ///
    /// Where the request says that it is none, that is changed.
    pub fn dry_run(self) -> DryRun<'a, O> {
        DryRun::new(self)
    }

    /// Signs the call without sending it: credentials and host are found as for any call. Where the
    /// parameters of an operation of RPC style are all in the query, the result is a URL that works by
    /// itself; otherwise it is a request with headers and a body.
    ///
    /// # Errors
    /// Those of a call that come before anything is sent: a required parameter is missing, there are
    /// no credentials, no endpoint is known.
    pub async fn presign(self) -> Result<PresignedRequest, Error> {
        let params = self.encode();
        presign::presign(self.client, &O::INFO, &params, &self.options).await
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
        let client = self.client;
        let params = self.encode();
        let mut taker = Typed::<O::Response>::new(reading::<O>(client));
        Box::pin(async move {
            let raw = execute(client, O::INFO, params, self.options, &mut taker).await?;
            Ok(taker.into_reply(raw))
        })
    }
}

/// How the responses of an operation are read.
fn reading<O: Operation>(client: &Client) -> Reading {
    client.reading(O::INFO.body_status, find_documented::<O>)
}

fn find_documented<O: Operation>(code: &str) -> Option<ErrorInfo> {
    let mut documented = O::ERRORS.iter().map(|error| error.info());
    documented.find(|info| info.code == code)
}

/// Apart from the typed call, so that it is compiled once.
fn execute<'a>(
    client: &'a Client,
    operation: OperationInfo,
    params: Params,
    options: CallOptions,
    taker: &'a mut dyn TakeResponse,
) -> BoxFuture<'a, Result<RawReply, Error>> {
    Box::pin(async move { client.execute(&operation, &params, &options, taker).await })
}
