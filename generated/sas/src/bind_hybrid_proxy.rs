// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindHybridProxy`, from `sas/BindHybridProxy.md`.

use alicloud_runtime::codegen::*;

/// Connects servers as clients to a proxy cluster through which they reach Security Center.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::BindHybridProxyRequest::new()
///     .cluster_name("...")
///     .yundun_uuids(["..."]);
/// let reply = client.bind_hybrid_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindHybridProxyRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// **Required.** The yundun uuids to work on or to narrow the list down to. Items: at most 10000.
    pub yundun_uuids: Vec<String>,
}

impl BindHybridProxyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `YundunUuids`, which is required.
    pub fn yundun_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.yundun_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BindHybridProxyRequest {
        "ClusterName" => cluster_name: query,
        "YundunUuids" => yundun_uuids: query,
    }
}

impl Operation for BindHybridProxyRequest {
    type Response = BindHybridProxyResponse;
    type Error = BindHybridProxyError;
    const INFO: OperationInfo = super::operation("BindHybridProxy")
        .required(&["ClusterName", "YundunUuids"]);
    const ERRORS: &'static [BindHybridProxyError] = &[
        BindHybridProxyError::NoPermission,
        BindHybridProxyError::ServerError,
    ];
}

/// Response to [`BindHybridProxyRequest`].
pub type BindHybridProxyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BindHybridProxyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type BindHybridProxyError = super::DocumentedError;
