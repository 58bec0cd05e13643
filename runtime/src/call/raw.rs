//! Calls by name, for what is not generated.

use std::{fmt, future::IntoFuture, sync::Arc, time::Duration};

use serde_json::Value;

use crate::{
    encode::{Encode, Encoder, Params, Position},
    error::Error,
    future::BoxFuture,
    nonce::new_nonce,
    operation::OperationSpec,
    retry::Retry,
};

use super::{CallOptions, client::Client, read_response::AsItCame, reply::RawReply};

/// A call of an action by name, for what is not generated. Sent when awaited; the response stays as
/// it came.
///
/// ```no_run
/// # async fn run(config: alicloud_runtime::Config) -> Result<(), alicloud_runtime::Error> {
/// use alicloud_runtime::{Client, Product};
///
/// static ECS: Product = Product::new("Ecs", "2014-05-26");
/// let client = Client::new(&config, &ECS);
/// let reply = client.raw("DescribeRegions").query("AcceptLanguage", "en-US").read_only().await?;
/// println!("{}", reply.text());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct RawCall<'a> {
    client: &'a Client,
    action: String,
    method: String,
    path: Option<String>,
    token: Option<String>,
    read_only: bool,
    params: Params,
    options: CallOptions,
}

impl<'a> RawCall<'a> {
    pub(crate) fn new(client: &'a Client, action: String) -> Self {
        Self {
            client,
            action,
            method: "POST".to_owned(),
            path: None,
            token: None,
            read_only: false,
            params: Params::new(),
            options: CallOptions::default(),
        }
    }

    /// Makes it a ROA style call: HTTP method and a path with places such as `{ClusterId}`.
    pub fn roa(mut self, method: impl Into<String>, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self.method(method)
    }

    /// The HTTP method, POST without this.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = method.into();
        self
    }

    /// A query parameter. Lists and maps become flat parameters (`Tag.1.Key`).
    pub fn query(mut self, name: &str, value: impl Encode) -> Self {
        Encoder::new(&mut self.params).query(name, &value);
        self
    }

    /// A form parameter.
    pub fn form(mut self, name: &str, value: impl Encode) -> Self {
        Encoder::new(&mut self.params).form(name, &value);
        self
    }

    /// A path parameter.
    pub fn path(mut self, name: &str, value: impl Encode) -> Self {
        Encoder::new(&mut self.params).path(name, &value);
        self
    }

    /// A header, signed when the scheme signs it.
    pub fn header(mut self, name: &str, value: impl Encode) -> Self {
        Encoder::new(&mut self.params).header(name, &value);
        self
    }

    /// The whole body as JSON.
    pub fn json(mut self, body: &Value) -> Self {
        self.params
            .set_body("application/json; charset=utf-8", body.to_string());
        self
    }

    /// The whole body as it is.
    pub fn body(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.params.set_body(content_type, body);
        self
    }

    /// The action changes nothing, so that it may be repeated freely.
    pub fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// The query parameter that makes a repeated call harmless; filled in unless given.
    pub fn idempotency_token(mut self, name: impl Into<String>) -> Self {
        self.token = Some(name.into());
        self
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

    /// When a failed attempt of this call is followed by another.
    pub fn retry(mut self, policy: impl Retry + 'static) -> Self {
        self.options.retry = Some(Arc::new(policy));
        self
    }

    /// Sends the call and waits for it, for programs without an async runtime.
    ///
    /// # Errors
    /// Those of the call, and one of kind [`Config`](crate::ErrorKind::Config) when called from
    /// async code.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> Result<RawReply, Error> {
        crate::blocking::block_on(self.into_future())?
    }
}

impl fmt::Debug for RawCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("client", &self.client)
            .field("action", &self.action)
            .field("params", &self.params)
            .finish_non_exhaustive()
    }
}

impl<'a> IntoFuture for RawCall<'a> {
    type Output = Result<RawReply, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Self {
            client,
            action,
            method,
            path,
            token,
            read_only,
            mut params,
            options,
        } = self;
        if let Some(token) = token.as_deref().filter(|token| !params.has(token)) {
            params.push(Position::Query, token, new_nonce().as_str());
        }
        Box::pin(async move {
            let mut operation = OperationSpec::rpc(client.product(), &action).method(&method);
            operation.path = path.as_deref();
            operation.idempotency_token = token.as_deref();
            operation.read_only = read_only;
            let mut taker = AsItCame;
            client
                .execute(&operation, &params, &options, &mut taker)
                .await
        })
    }
}
