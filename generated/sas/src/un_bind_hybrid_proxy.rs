// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnBindHybridProxy`, from `sas/UnBindHybridProxy.md`.

use alicloud_runtime::codegen::*;

/// Unbinds servers from a proxy cluster of hybrid cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UnBindHybridProxyRequest::new()
///     .cluster_name("...")
///     .yundun_uuids(["..."]);
/// let reply = client.un_bind_hybrid_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnBindHybridProxyRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// **Required.** The yundun uuids to work on or to narrow the list down to. Items: at most 10000.
    pub yundun_uuids: Vec<String>,
}

impl UnBindHybridProxyRequest {
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
    UnBindHybridProxyRequest {
        "ClusterName" => cluster_name: query,
        "YundunUuids" => yundun_uuids: query,
    }
}

impl Operation for UnBindHybridProxyRequest {
    type Response = UnBindHybridProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnBindHybridProxy")
        .required(&["ClusterName", "YundunUuids"]);
}

/// Response to [`UnBindHybridProxyRequest`], which the documentation does not describe.
pub type UnBindHybridProxyResponse = alicloud_runtime::UndocumentedResponse;
