// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallHybridProxy`, from `sas/InstallHybridProxy.md`.

use alicloud_runtime::codegen::*;

/// Installs the hybrid cloud proxy on servers and joins them to a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::InstallHybridProxyRequest::new();
/// let reply = client.install_hybrid_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallHybridProxyRequest {
    /// The yundun uuids to work on or to narrow the list down to. Items: at most 10000.
    pub yundun_uuids: Vec<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Code that stands for the install, for programs to act on.
    pub install_code: Option<String>,
}

impl InstallHybridProxyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `YundunUuids`.
    pub fn yundun_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.yundun_uuids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `InstallCode`.
    pub fn install_code(mut self, value: impl Into<String>) -> Self {
        self.install_code = Some(value.into());
        self
    }
}

request! {
    InstallHybridProxyRequest {
        "YundunUuids" => yundun_uuids: query,
        "ClusterName" => cluster_name: query,
        "InstallCode" => install_code: query,
    }
}

impl Operation for InstallHybridProxyRequest {
    type Response = InstallHybridProxyResponse;
    type Error = InstallHybridProxyError;
    const INFO: OperationInfo = super::operation("InstallHybridProxy");
    const ERRORS: &'static [InstallHybridProxyError] = &[
        InstallHybridProxyError::IllegalParameter,
        InstallHybridProxyError::DataNotExist,
        InstallHybridProxyError::NoPermission,
        InstallHybridProxyError::ServerError,
    ];
}

/// Response to [`InstallHybridProxyRequest`].
pub type InstallHybridProxyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`InstallHybridProxyRequest`] names.
///
/// - [`IllegalParameter`](super::DocumentedError::IllegalParameter)
/// - [`DataNotExist`](super::DocumentedError::DataNotExist)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type InstallHybridProxyError = super::DocumentedError;
