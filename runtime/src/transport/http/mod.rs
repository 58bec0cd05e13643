//! The transport that the crate brings: HTTP/1.1 with a pool of connections, over hyper.

mod connect;
mod headers;
mod options;
mod read_body;
mod stream;
mod tls;
#[cfg(feature = "gzip")]
mod unpack;

use std::{error::Error as StdError, fmt, sync::Arc};

use bytes::Bytes;
use http_body_util::Full;
use hyper::{
    Method, Request, Uri,
    header::{CONTENT_LENGTH, HeaderValue, PROXY_AUTHORIZATION},
};
use hyper_util::{
    client::{
        legacy::{Client, Error as ClientError},
        proxy::matcher::Matcher,
    },
    rt::{TokioExecutor, TokioTimer},
};

use crate::{
    error::{Error, ErrorKind},
    future::BoxFuture,
};

use super::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind, is_local, with_causes,
};
use connect::Connector;
use headers::append_headers;
use read_body::{accept_gzip, read_body};
use tls::Tls;

pub use options::HttpOptions;

/// The transport over hyper. One holds one pool of connections.
#[derive(Clone)]
pub struct HttpTransport {
    client: Client<Connector, Full<Bytes>>,
    proxies: Option<Arc<Matcher>>,
    /// For requests that no proxy must see.
    direct: Client<Connector, Full<Bytes>>,
    /// The proxies of the environment have no part in what stays on this machine.
    passes_local: bool,
}

impl HttpTransport {
    /// A transport with a pool of its own.
    ///
    /// # Errors
    /// When a certificate or the proxy cannot be read, or TLS cannot be set up.
    pub fn new(options: &HttpOptions) -> Result<Self, Error> {
        let tls = Tls::new(options)?;
        let proxies = read_proxies(options)?.map(Arc::new);
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
            passes_local: options.proxy.is_none(),
        })
    }

    // Redirects are not followed: one would carry the signature, and with it the right to make the
    // call, to another host.
    async fn exchange(&self, mut request: HttpRequest) -> Result<HttpResponse, TransportError> {
        request.direct |= self.passes_local && is_local(&request.url);
        let (limit, direct) = (request.max_response, request.direct);
        let request = self.build_request(request)?;
        let client = if direct { &self.direct } else { &self.client };
        let response = client.request(request).await.map_err(exchange_error)?;
        read_body(response, limit).await
    }

    fn build_request(&self, request: HttpRequest) -> Result<Request<Full<Bytes>>, TransportError> {
        let uri = parse_uri(request.url)?;
        let method = Method::from_bytes(request.method.as_bytes())
            .map_err(|_| invalid_request("not an HTTP method".to_owned()))?;
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
        append_headers(headers, request.headers)?;
        accept_gzip(headers);
        if is_empty && [Method::POST, Method::PUT, Method::PATCH].contains(&method) {
            // Left out, strict gateways respond with 411: these methods announce a body.
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

fn read_proxies(options: &HttpOptions) -> Result<Option<Matcher>, Error> {
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

fn parse_uri(text: String) -> Result<Uri, TransportError> {
    let uri = Uri::from_maybe_shared(Bytes::from(text))
        .map_err(|error| invalid_request(format!("the URL cannot be read: {error}")))?;
    let Some(authority) = uri.authority() else {
        return Err(invalid_request("the URL names no host".to_owned()));
    };
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err(invalid_request(
            "the URL is neither http nor https".to_owned(),
        ));
    }
    // It would have to become a header, or be lost.
    if authority.as_str().contains('@') {
        return Err(invalid_request("the URL holds a user's name".to_owned()));
    }
    Ok(uri)
}

fn invalid_request(why: String) -> TransportError {
    TransportError::new(TransportErrorKind::Request, why)
}

fn exchange_error(error: ClientError) -> TransportError {
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
