//! Requests over reqwest, for programs that have it anyway or want what it can be built with.

use std::io::Write;

use ::reqwest::{Client, ClientBuilder, Method, Response, redirect, retry};

use crate::future::BoxFuture;

use super::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind,
    bounded_buffer::BoundedBuffer, with_causes,
};

/// Sends requests over [`reqwest`], with the TLS that its features choose.
///
/// ```no_run
/// use alicloud_runtime::{Config, Credentials, transport::ReqwestTransport};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = ReqwestTransport::new(ReqwestTransport::builder)?;
/// let config = Config::builder()
///     .credentials(Credentials::new("id", "secret"))
///     .transport(transport)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Client,
    /// Without proxies, for addresses that only this machine knows.
    direct: Client,
}

impl ReqwestTransport {
    /// Builds the clients from what `builder` gives; it is called twice, since one of them goes
    /// through no proxy.
    ///
    /// # Errors
    ///
    /// When reqwest cannot be built, without TLS for instance.
    pub fn new(builder: impl Fn() -> ClientBuilder) -> ::reqwest::Result<Self> {
        Ok(Self {
            client: builder().build()?,
            direct: builder().no_proxy().build()?,
        })
    }

    /// A builder that follows no redirect, which would carry the signature to another host, and
    /// leaves it to the SDK what is sent again. Start from it.
    pub fn builder() -> ClientBuilder {
        Client::builder()
            .redirect(redirect::Policy::none())
            .retry(retry::never())
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let method = request
            .method
            .parse::<Method>()
            .map_err(|error| TransportError::new(TransportErrorKind::Request, error))?;
        let client = if request.direct {
            &self.direct
        } else {
            &self.client
        };
        let mut out = client.request(method, &request.url);
        for (name, value) in &request.headers {
            out = out.header(name, value);
        }
        let received = out
            .body(request.body)
            .send()
            .await
            .map_err(exchange_error)?;
        let mut response = HttpResponse::new(received.status().as_u16(), Vec::new());
        for (name, value) in received.headers() {
            let value = String::from_utf8_lossy(value.as_bytes());
            response.headers.push(name.as_str(), &value);
        }
        response.body = read_body(received, request.max_response).await?;
        Ok(response)
    }
}

/// Reads the response to its end. A `limit` of 0 means no limit.
async fn read_body(mut received: Response, limit: usize) -> Result<Vec<u8>, TransportError> {
    let announced = received.content_length().unwrap_or_default();
    let mut body = BoundedBuffer::new(usize::try_from(announced).unwrap_or_default(), limit);
    while let Some(chunk) = received.chunk().await.map_err(exchange_error)? {
        body.write_all(&chunk).map_err(|_| body.too_large())?;
    }
    Ok(body.into_bytes())
}

fn exchange_error(error: ::reqwest::Error) -> TransportError {
    // Only what was certainly not sent may be sent again without asking.
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Io
    };
    // The URL may hold a signature.
    let error = error.without_url();
    TransportError::described(kind, with_causes(&error), error)
}

impl Transport for ReqwestTransport {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request))
    }
}
