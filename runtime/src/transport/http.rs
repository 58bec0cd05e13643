//! The transport that the crate brings: HTTP/1.1 with a pool of connections, over hyper.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CONTENT_LENGTH, HeaderValue, PROXY_AUTHORIZATION};
use hyper::{Method, Request, Uri};
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::collect::{accept_packed, collect};
use super::connect::Connector;
use super::headers::append;
use super::options::HttpOptions;
use super::tls::Tls;
use super::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind, with_causes,
};
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;

/// The transport over hyper. One holds one pool of connections.
#[derive(Clone)]
pub struct HttpTransport {
    client: Client<Connector, Full<Bytes>>,
    proxies: Option<Arc<Matcher>>,
    /// For requests that no proxy must see.
    direct: Client<Connector, Full<Bytes>>,
}

impl HttpTransport {
    /// A transport with a pool of its own.
    ///
    /// # Errors
    /// When a certificate or the proxy cannot be read, or TLS cannot be set up.
    pub fn new(options: &HttpOptions) -> Result<Self, Error> {
        let tls = Tls::new(options)?;
        let proxies = proxies(options)?.map(Arc::new);
        let client = |proxies| {
            Client::builder(TokioExecutor::new())
                .pool_timer(TokioTimer::new())
                .pool_idle_timeout(options.idle_timeout)
                .build(Connector::new(options, tls.clone(), proxies))
        };
        Ok(Self {
            client: client(proxies.clone()),
            proxies,
            direct: client(None),
        })
    }

    // Redirects are not followed: one would carry the signature, and with it the right to make the call, to another
    // host.
    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let (limit, direct) = (request.max_response, request.direct);
        let request = self.request(request)?;
        let client = if direct { &self.direct } else { &self.client };
        let answer = client.request(request).await.map_err(no_answer)?;
        collect(answer, limit).await
    }

    fn request(&self, request: HttpRequest) -> Result<Request<Full<Bytes>>, TransportError> {
        let uri = uri(request.url)?;
        let method = Method::from_bytes(request.method.as_bytes())
            .map_err(|_| refuse("not an HTTP method".to_owned()))?;
        let proxy = match &self.proxies {
            // Inside TLS the proxy sees no header of the request.
            Some(proxies) if !request.direct && uri.scheme_str() == Some("http") => {
                proxies.intercept(&uri)
            }
            _ => None,
        };
        let is_empty = request.body.is_empty();
        let mut out = Request::new(Full::new(Bytes::from(request.body)));
        let headers = out.headers_mut();
        append(headers, &request.headers)?;
        accept_packed(headers);
        if is_empty && [Method::POST, Method::PUT, Method::PATCH].contains(&method) {
            // Left out, strict gateways answer 411: these methods announce a body.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(authorization) = proxy.as_ref().and_then(|proxy| proxy.basic_auth()) {
            headers.insert(PROXY_AUTHORIZATION, authorization.clone());
        }
        *out.method_mut() = method;
        *out.uri_mut() = uri;
        Ok(out)
    }
}

fn proxies(options: &HttpOptions) -> Result<Option<Matcher>, Error> {
    let Some(proxy) = &options.proxy else {
        return Ok(options.environment_proxy.then(Matcher::from_env));
    };
    let matcher = Matcher::builder().all(proxy.as_str()).build();
    let somewhere = Uri::from_static("http://aliyuncs.com");
    match matcher.intercept(&somewhere) {
        Some(_) => Ok(Some(matcher)),
        None => Err(Error::new(
            ErrorKind::Config,
            "the proxy's address cannot be read",
        )),
    }
}

fn uri(text: String) -> Result<Uri, TransportError> {
    let uri = Uri::from_maybe_shared(Bytes::from(text))
        .map_err(|error| refuse(format!("the URL cannot be read: {error}")))?;
    let Some(authority) = uri.authority() else {
        return Err(refuse("the URL names no host".to_owned()));
    };
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err(refuse("the URL is neither http nor https".to_owned()));
    }
    // It would have to become a header, or be lost.
    if authority.as_str().contains('@') {
        return Err(refuse("the URL holds a user's name".to_owned()));
    }
    Ok(uri)
}

fn refuse(why: String) -> TransportError {
    TransportError::new(TransportErrorKind::Request, why)
}

fn no_answer(error: ClientError) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Io
    };
    // Its own text only names the step that failed.
    let message = match error.source() {
        Some(cause) => with_causes(cause),
        None => error.to_string(),
    };
    TransportError::described(kind, message, error)
}

impl Transport for HttpTransport {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// A proxy's address may hold a password.
impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport").finish_non_exhaustive()
    }
}
