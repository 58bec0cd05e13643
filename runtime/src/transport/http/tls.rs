//! TLS over a connection: by rustls, else by the operating system, else not at all.

use crate::error::{Error, ErrorKind};

use super::{options::HttpOptions, stream::Stream};

type Cause = Box<dyn std::error::Error + Send + Sync>;

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn config_error(what: &'static str) -> impl FnOnce(Cause) -> Error {
    move |cause| Error::new(ErrorKind::Config, format!("{what}: {cause}")).with_source(cause)
}

#[cfg(feature = "rustls")]
pub(super) use with_rustls::Tls;

#[cfg(feature = "rustls")]
mod with_rustls {
    use std::{io, sync::Arc};

    use hyper_util::rt::TokioIo;
    use rustls::{
        ClientConfig, RootCertStore,
        pki_types::{CertificateDer, ServerName, pem::PemObject},
    };
    use rustls_platform_verifier::Verifier;
    use tokio::sync::OnceCell;
    use tokio_rustls::TlsConnector;

    use crate::shared_task::run_blocking;

    use super::{Cause, Error, HttpOptions, Stream, config_error};

    /// What trusts the roots of the system and no others: set up once a process, at the first https
    /// call.
    static SYSTEM: OnceCell<TlsConnector> = OnceCell::const_new();

    #[derive(Clone)]
    pub(in super::super) struct Tls(Arc<Trust>);

    enum Trust {
        /// Roots that were given, and no others.
        Only(TlsConnector),
        /// Those of the system.
        System,
        /// Those of the system and others, set up at the first https call.
        SystemAnd(Vec<CertificateDer<'static>>, OnceCell<TlsConnector>),
    }

    impl Tls {
        pub(in super::super) fn new(options: &HttpOptions) -> Result<Self, Error> {
            let mut roots = Vec::new();
            for pem in &options.roots {
                let parsed = parse_pem(pem);
                roots.extend(parsed.map_err(config_error("a root certificate cannot be read"))?);
            }
            let trust = if options.only_these_roots {
                let connector = build_connector(roots, true);
                Trust::Only(connector.map_err(config_error("TLS cannot be set up"))?)
            } else if roots.is_empty() {
                Trust::System
            } else {
                Trust::SystemAnd(roots, OnceCell::new())
            };
            Ok(Self(Arc::new(trust)))
        }

        pub(in super::super) async fn connect(
            &self,
            host: &str,
            stream: Stream,
        ) -> Result<Stream, Cause> {
            let host = ServerName::try_from(host.to_owned())?;
            let connector = match &*self.0 {
                Trust::Only(connector) => connector,
                Trust::System => SYSTEM.get_or_try_init(|| with_system(Vec::new())).await?,
                Trust::SystemAnd(roots, connector) => {
                    let set_up = || with_system(roots.clone());
                    connector.get_or_try_init(set_up).await?
                }
            };
            let stream = connector.connect(host, TokioIo::new(stream)).await;
            Ok(Stream::new(TokioIo::new(stream.map_err(explain)?)))
        }
    }

    /// What speaks plain HTTP responds with text, which is no record of TLS.
    fn explain(error: io::Error) -> Cause {
        use rustls::{Error, InvalidMessage::InvalidContentType};
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
        if inner != Some(&Error::InvalidMessage(InvalidContentType)) {
            return error.into();
        }
        "what is there does not speak TLS; an endpoint without it is written with `http://`".into()
    }

    /// Reads the roots of the system: hundreds of files, on some.
    async fn with_system(roots: Vec<CertificateDer<'static>>) -> Result<TlsConnector, Cause> {
        let connector = run_blocking(move || build_connector(roots, false)).await;
        connector.unwrap_or_else(|| Err("TLS was not set up to its end".into()))
    }

    fn build_connector(
        roots: Vec<CertificateDer<'static>>,
        only_these: bool,
    ) -> Result<TlsConnector, Cause> {
        let config = build_client_config(roots, only_these)?;
        Ok(TlsConnector::from(Arc::new(config)))
    }

    fn parse_pem(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Cause> {
        let all: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>()?;
        if all.is_empty() {
            return Err("there is none in the text".into());
        }
        Ok(all)
    }

    fn build_client_config(
        roots: Vec<CertificateDer<'static>>,
        only_these: bool,
    ) -> Result<ClientConfig, rustls::Error> {
        // Given here, so that no choice for the whole process is made.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()?;
        if only_these {
            let mut store = RootCertStore::empty();
            for root in roots {
                store.add(root)?;
            }
            return Ok(builder.with_root_certificates(store).with_no_client_auth());
        }
        let verifier = Verifier::new_with_extra_roots(roots, provider)?;
        Ok(builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth())
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn all_that_trusts_the_system_alone_is_set_up_once_a_process() {
            let tls = Tls::new(&HttpOptions::new()).unwrap();
            assert!(matches!(*tls.0, Trust::System));
        }
    }
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) use with_native::Tls;

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
mod with_native {
    use hyper_util::rt::TokioIo;
    use native_tls::Certificate;

    use super::{Cause, Error, HttpOptions, Stream, config_error};

    #[derive(Clone)]
    pub(in super::super) struct Tls(tokio_native_tls::TlsConnector);

    impl Tls {
        pub(in super::super) fn new(options: &HttpOptions) -> Result<Self, Error> {
            let mut builder = native_tls::TlsConnector::builder();
            builder.disable_built_in_roots(options.only_these_roots);
            for pem in &options.roots {
                let roots =
                    parse_pem(pem).map_err(config_error("a root certificate cannot be read"))?;
                for root in roots {
                    builder.add_root_certificate(root);
                }
            }
            let connector = builder
                .build()
                .map_err(|error| config_error("TLS cannot be set up")(error.into()))?;
            Ok(Self(connector.into()))
        }

        pub(in super::super) async fn connect(
            &self,
            host: &str,
            stream: Stream,
        ) -> Result<Stream, Cause> {
            let stream = self.0.connect(host, TokioIo::new(stream)).await?;
            Ok(Stream::new(TokioIo::new(stream)))
        }
    }

    fn parse_pem(pem: &[u8]) -> Result<Vec<Certificate>, Cause> {
        let all = Certificate::stack_from_pem(pem)?;
        if all.is_empty() {
            return Err("there is none in the text".into());
        }
        Ok(all)
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[derive(Clone)]
pub(super) struct Tls;

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
impl Tls {
    pub(super) fn new(options: &HttpOptions) -> Result<Self, Error> {
        if options.only_these_roots || !options.roots.is_empty() {
            let why = "root certificates need the feature `rustls` or `native-tls`";
            return Err(Error::new(ErrorKind::Config, why));
        }
        Ok(Self)
    }

    pub(super) async fn connect(&self, _: &str, _: Stream) -> Result<Stream, Cause> {
        Err("https needs the feature `rustls` or `native-tls`".into())
    }
}
