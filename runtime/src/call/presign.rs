//! Calls that are signed and not sent.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use crate::{
    encode::{Params, Position},
    error::Error,
    operation::OperationSpec,
    sign::Signature,
    transport::HttpRequest,
};

use super::{
    CallOptions,
    client::{Client, check_call},
    execution::{Execution, SignedOnce},
};

/// How long the protocol takes a request of RPC style with signature version 1.0, after its date.
const RPC_LIFE: Duration = Duration::from_secs(31 * 60);
/// How long it takes any other.
const LIFE: Duration = Duration::from_secs(15 * 60);

/// A signed request that was not sent, for somebody else to send.
///
/// It holds a signature, and a security token when the credentials are temporary ones: whoever has it
/// can make this one call. `Debug` shows neither.
///
/// **It works once, and soon.** The date in it is valid for [minutes](Self::expires_at), not for a
/// time of choice: the protocol knows no other. The nonce in it may be used once, so that a gateway
/// may refuse the second request that carries it.
#[derive(Clone)]
pub struct PresignedRequest {
    request: HttpRequest,
    is_url: bool,
    expires_at: SystemTime,
}

impl PresignedRequest {
    /// The HTTP method.
    pub fn method(&self) -> &str {
        &self.request.method
    }

    /// The URL, with the query.
    pub fn url(&self) -> &str {
        &self.request.url
    }

    /// The URL, where it alone is the request: a `GET` of it, from anywhere, is the call. That is so
    /// for operations of RPC style whose parameters are all in the query. Without the
    /// [headers](Self::headers) the response may come as XML.
    pub fn as_url(&self) -> Option<&str> {
        self.is_url.then_some(self.url())
    }

    /// Names and values of the headers. All are to be sent as they are: most are signed.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.request.headers.iter()
    }

    /// The body, empty for none.
    pub fn body(&self) -> &[u8] {
        &self.request.body
    }

    /// From then on the request is refused: 31 minutes after it was signed (RPC style, signature
    /// version 1.0) or 15 minutes (all others), or when the credentials end before. By the clock of
    /// the service, as far as it is known. A gateway may ask for more haste.
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }

    /// The request for a [`Transport`](crate::Transport).
    pub fn into_request(self) -> HttpRequest {
        self.request
    }
}

impl fmt::Debug for PresignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresignedRequest")
            .field("request", &self.request)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Signs a call. What can be a URL of its own becomes one.
pub(super) async fn presign(
    client: &Client,
    operation: &OperationSpec<'_>,
    params: &Params,
    options: &CallOptions,
) -> Result<PresignedRequest, Error> {
    check_call(operation, params)?;
    let is_in_query = params.body().is_none()
        && params.count(Position::Form) == 0
        && params.count(Position::Header) == 0;
    let mut operation = *operation;
    let mut signature = client.shared.signature;
    if operation.path.is_none() && is_in_query {
        operation = operation.method("GET");
        signature = Signature::HmacSha1;
    }
    let execution = Execution::new(client, &operation, params, options);
    let SignedOnce {
        request,
        time,
        credentials,
        has_own_headers,
    } = execution.sign_once(signature).await?;
    let life = match (signature, operation.path) {
        (Signature::HmacSha1, None) => RPC_LIFE,
        _ => LIFE,
    };
    let (end, expires_at) = (credentials.expires_at(), time + life);
    Ok(PresignedRequest {
        request,
        is_url: operation.path.is_none() && is_in_query && !has_own_headers,
        expires_at: end.map_or(expires_at, |end| end.min(expires_at)),
    })
}
