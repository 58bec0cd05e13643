//! The transport that the crate brings: reqwest over HTTP/1.1 with a connection pool.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use reqwest::Method;
use reqwest::header::{CONTENT_LENGTH, HeaderValue};

use super::address::{Origins, append};
use super::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;

/// Settings of the transport that the crate brings.
///
/// Proxies are taken from `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` unless one is given here.
#[derive(Clone, Debug)]
pub struct HttpOptions {
    connect_timeout: Duration,
    idle_timeout: Duration,
    roots: Vec<Vec<u8>>,
    only_these_roots: bool,
    proxy: Option<String>,
    environment_proxy: bool,
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl HttpOptions {
    /// 5 s to connect, idle connections kept for 50 s, roots of the system, proxy of the environment.
    pub fn new() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            // Below the 60 s after which load balancers close silently.
            idle_timeout: Duration::from_secs(50),
            roots: Vec::new(),
            only_these_roots: false,
            proxy: None,
            environment_proxy: true,
        }
    }

    /// Time for name resolution, connection and TLS.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long an unused connection is kept.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Trusts the certificates of a PEM bundle beside those of the system.
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Trusts the certificates of a PEM bundle and no others.
    pub fn only_root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.only_these_roots = true;
        self.root_certificates_pem(pem)
    }

    /// Sends everything through this proxy.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = None;
        self.environment_proxy = false;
        self
    }
}

/// The transport over reqwest. One holds one pool of connections.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    client: reqwest::Client,
    /// For requests that no proxy must see; made with the first of them.
    direct: Arc<OnceLock<reqwest::Client>>,
    origins: Arc<Origins>,
}

impl HttpTransport {
    /// A transport with a pool of its own.
    ///
    /// # Errors
    /// When a certificate or the proxy cannot be read, or TLS cannot be set up.
    pub fn new(options: &HttpOptions) -> Result<Self, Error> {
        let client = Self::client(options)?;
        Ok(Self {
            client,
            direct: Arc::default(),
            origins: Arc::default(),
        })
    }

    fn client(options: &HttpOptions) -> Result<reqwest::Client, Error> {
        install_tls();
        // A redirect would carry the signature, and with it the right to make the call, to another host.
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            // The client's policy decides; a second one would keep a copy of every request.
            .retry(reqwest::retry::never())
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(options.idle_timeout)
            .tcp_nodelay(true)
            .http1_only();
        builder = trusting(builder, options)?;
        if let Some(proxy) = &options.proxy {
            builder = builder.proxy(
                reqwest::Proxy::all(proxy).map_err(config("the proxy's address cannot be read"))?,
            );
        } else if !options.environment_proxy {
            builder = builder.no_proxy();
        }
        builder
            .build()
            .map_err(config("the transport cannot be set up"))
    }

    /// Addresses of this machine's own are reached over plain HTTP: neither roots nor other settings matter.
    fn direct(&self) -> Result<&reqwest::Client, TransportError> {
        if let Some(client) = self.direct.get() {
            return Ok(client);
        }
        let options = HttpOptions {
            only_these_roots: true,
            ..HttpOptions::new().no_proxy()
        };
        let client = Self::client(&options)
            .map_err(|e| TransportError::new(TransportErrorKind::Request, e))?;
        Ok(self.direct.get_or_init(|| client))
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let HttpRequest {
            method,
            url,
            headers,
            body,
            max_response,
            direct,
        } = request;
        let bad = |e: &str| TransportError::new(TransportErrorKind::Request, e.to_owned());
        let method =
            Method::from_bytes(method.as_bytes()).map_err(|_| bad("not an HTTP method"))?;
        let client = if direct { self.direct()? } else { &self.client };
        let request = client.request(method, self.origins.url(&url)?).build();
        let mut request = request.map_err(failure)?;
        append(request.headers_mut(), &headers)?;
        if !body.is_empty() {
            *request.body_mut() = Some(body.into());
        } else if [Method::POST, Method::PUT, Method::PATCH].contains(request.method()) {
            // Left out, strict gateways answer 411: these methods announce a body.
            let nothing = HeaderValue::from_static("0");
            request.headers_mut().insert(CONTENT_LENGTH, nothing);
        }
        let mut answer = client.execute(request).await.map_err(failure)?;
        let too_large = |size: u64| max_response > 0 && size > max_response as u64;
        let refuse = || {
            let message = format!("the answer is larger than {max_response} bytes");
            TransportError::new(TransportErrorKind::TooLarge, message)
        };
        let announced = answer.content_length().unwrap_or(0);
        if too_large(announced) {
            return Err(refuse());
        }
        let status = answer.status().as_u16();
        let headers = answer
            .headers()
            .iter()
            .map(|(name, value)| {
                (
                    Cow::Owned(name.as_str().to_owned()),
                    text_of(value.as_bytes()),
                )
            })
            .collect();
        // The length is the peer's claim: not more than a modest part of it is allocated ahead.
        let mut body = Vec::with_capacity(usize::try_from(announced.min(1 << 20)).unwrap_or(0));
        while let Some(chunk) = answer.chunk().await.map_err(failure)? {
            if too_large((body.len() + chunk.len()) as u64) {
                return Err(refuse());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(HttpResponse {
            status,
            headers,
            body,
        })
    }
}

fn config(what: &'static str) -> impl FnOnce(reqwest::Error) -> Error {
    move |error| Error::new(ErrorKind::Config, what).with_source(error)
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn trusting(
    builder: reqwest::ClientBuilder,
    options: &HttpOptions,
) -> Result<reqwest::ClientBuilder, Error> {
    let mut roots = Vec::new();
    for pem in &options.roots {
        let read = reqwest::Certificate::from_pem_bundle(pem);
        roots.extend(read.map_err(config("a root certificate cannot be read"))?);
    }
    Ok(if options.only_these_roots {
        builder.tls_certs_only(roots)
    } else if roots.is_empty() {
        builder
    } else {
        builder.tls_certs_merge(roots)
    })
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn trusting(
    builder: reqwest::ClientBuilder,
    options: &HttpOptions,
) -> Result<reqwest::ClientBuilder, Error> {
    if options.only_these_roots || !options.roots.is_empty() {
        let why = "root certificates need the feature `rustls` or `native-tls`";
        return Err(Error::new(ErrorKind::Config, why));
    }
    Ok(builder)
}

/// rustls asks for a provider of its cryptography; one that the program chose already is left alone.
#[cfg(feature = "rustls")]
fn install_tls() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // The error says that another thread was faster, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

#[cfg(not(feature = "rustls"))]
fn install_tls() {}

impl Transport for HttpTransport {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

fn text_of(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Io
    };
    // The URL holds the signature, and with some schemes a token.
    let error = error.without_url();
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        message.push_str(": ");
        message.push_str(&inner.to_string());
        cause = inner.source();
    }
    TransportError::described(kind, message, error)
}
