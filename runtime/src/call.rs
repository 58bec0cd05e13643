use std::future::IntoFuture;
use std::time::Duration;

use crate::client::Client;
use crate::decode::decode_text;
use crate::encode::{Encoder, Params};
use crate::error::{Error, ErrorKind, OperationError};
use crate::future::BoxFuture;
use crate::operation::{Operation, OperationSpec};
use crate::reply::{RawReply, Reply};

/// A typed call that is sent when awaited. Dropping the future cancels it.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'a, O> {
    pub(crate) client: &'a Client,
    pub(crate) request: O,
    pub(crate) options: CallOptions,
}

/// What one call changes of the configuration.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) endpoint: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
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

    /// The endpoint of this call: `host`, `host:port` or a URL.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.options.endpoint = Some(endpoint.into());
        self
    }

    /// An additional header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// The request.
    pub fn request(&self) -> &O {
        &self.request
    }
}

impl<'a, O: Operation> IntoFuture for Call<'a, O> {
    type Output = Result<Reply<O::Response>, OperationError<O::Error>>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut params = Params::new();
        Encoder::request(&mut params, &self.request);
        let raw = execute(self.client, O::INFO, params, self.options);
        Box::pin(async move { Ok(decode(raw.await?)?) })
    }
}

fn execute<'a>(
    client: &'a Client,
    operation: OperationSpec<'static>,
    params: Params,
    options: CallOptions,
) -> BoxFuture<'a, Result<RawReply, Error>> {
    Box::pin(async move { client.execute(&operation, params, options).await })
}

fn decode<T: crate::decode::Decode + Default>(raw: RawReply) -> Result<Reply<T>, Error> {
    let mut value = T::default();
    let findings = decode_text(&raw.text(), &mut value);
    if let Some((at, why)) = findings.broken {
        let message = format!("the answer is not JSON: {why} at byte {at}");
        return Err(Error::new(ErrorKind::Decode, message).with_body(raw.body().to_vec()));
    }
    Ok(Reply::new(value, raw, findings))
}
