//! Connections: to the host itself or through a proxy, with TLS where the URL asks for it.

use std::{
    error::Error as StdError,
    fmt,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use hyper::Uri;
use hyper_util::client::{
    legacy::connect::{
        HttpConnector,
        proxy::{SocksV5, Tunnel},
    },
    proxy::matcher::{Intercept, Matcher},
};
use tower_service::Service;

use crate::future::BoxFuture;

use super::{options::HttpOptions, stream::Stream, tls::Tls};

type Cause = Box<dyn StdError + Send + Sync>;

/// Makes the connections of a pool.
#[derive(Clone)]
pub(super) struct Connector {
    direct: Direct,
    proxies: Option<Arc<Matcher>>,
    limit: Duration,
}

impl Connector {
    pub(super) fn new(options: &HttpOptions, tls: Tls, proxies: Option<Arc<Matcher>>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(options.connect_timeout));
        // A peer that is gone without a word is noticed before the pool hands its connection out
        // again.
        const PROBE: Duration = Duration::from_secs(15);
        tcp.set_keepalive(Some(PROBE));
        tcp.set_keepalive_interval(Some(PROBE));
        tcp.set_keepalive_retries(Some(3));
        Self {
            direct: Direct { tcp, tls },
            proxies,
            limit: options.connect_timeout,
        }
    }

    async fn connect(mut self, target: Uri) -> Result<Stream, ConnectError> {
        let proxies = self.proxies.as_ref();
        let proxy = proxies.and_then(|proxies| proxies.intercept(&target));
        let limit = self.limit;
        let attempt = async {
            match &proxy {
                None => self.direct.call(target.clone()).await,
                Some(proxy) => self.direct.connect_through(proxy, &target).await,
            }
        };
        let outcome = tokio::time::timeout(limit, attempt).await;
        let cause = match outcome {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(cause)) => cause,
            Err(_) => format!("no connection within {limit:?}").into(),
        };
        let place = |uri: &Uri| uri.authority().map_or(String::new(), ToString::to_string);
        Err(ConnectError {
            target: place(&target),
            proxy: proxy.map(|proxy| place(proxy.uri())),
            cause,
        })
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = ConnectError;
    type Future = BoxFuture<'static, Result<Stream, ConnectError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ConnectError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        Box::pin(self.clone().connect(target))
    }
}

/// Why there is no connection, and where to.
#[derive(Debug)]
pub(super) struct ConnectError {
    target: String,
    proxy: Option<String>,
    cause: Cause,
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no connection to {}", self.target)?;
        match &self.proxy {
            Some(proxy) => write!(f, " through the proxy {proxy}"),
            None => Ok(()),
        }
    }
}

impl StdError for ConnectError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.cause)
    }
}

/// Connects to what a URL names.
#[derive(Clone)]
struct Direct {
    tcp: HttpConnector,
    tls: Tls,
}

impl Direct {
    async fn connect_through(&mut self, proxy: &Intercept, target: &Uri) -> Result<Stream, Cause> {
        let address = proxy.uri().clone();
        let tunnel = match proxy.uri().scheme_str() {
            Some("socks5" | "socks5h") => {
                let names_here = proxy.uri().scheme_str() == Some("socks5");
                let mut socks = SocksV5::new(address, self.tcp.clone()).local_dns(names_here);
                if let Some((user, password)) = proxy.raw_auth() {
                    socks = socks.with_auth(user.to_owned(), password.to_owned());
                }
                Stream::new(socks.call(target.clone()).await?)
            }
            Some("http" | "https") if is_https(target) => {
                let mut tunnel = Tunnel::new(address, self.clone());
                if let Some(authorization) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(authorization.clone());
                }
                tunnel.call(target.clone()).await?
            }
            Some("http" | "https") => {
                let mut stream = self.call(address).await?;
                stream.to_proxy = true;
                return Ok(stream);
            }
            other => {
                let scheme = other.unwrap_or_default();
                return Err(format!("proxies of the kind `{scheme}` are not supported").into());
            }
        };
        self.secure(tunnel, target).await
    }

    async fn secure(&self, stream: Stream, target: &Uri) -> Result<Stream, Cause> {
        if !is_https(target) {
            return Ok(stream);
        }
        self.tls.connect(certified_name(target), stream).await
    }
}

/// What the certificate of a host names: an IPv6 address stands in brackets in a URL alone.
fn certified_name(uri: &Uri) -> &str {
    let host = uri.host().unwrap_or_default();
    host.trim_start_matches('[').trim_end_matches(']')
}

fn is_https(uri: &Uri) -> bool {
    uri.scheme_str() == Some("https")
}

impl Service<Uri> for Direct {
    type Response = Stream;
    type Error = Cause;
    type Future = BoxFuture<'static, Result<Stream, Cause>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Cause>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let mut this = self.clone();
        Box::pin(async move {
            let stream = Stream::new(this.tcp.call(target.clone()).await?);
            this.secure(stream, &target).await
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certificates_name_addresses_without_brackets() {
        for (url, name) in [
            ("https://[2001:db8::1]:8443/", "2001:db8::1"),
            ("https://127.0.0.1/", "127.0.0.1"),
            ("https://a.example.com:1/", "a.example.com"),
        ] {
            assert_eq!(certified_name(&url.parse().unwrap()), name);
        }
    }
}
