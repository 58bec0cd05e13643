// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOpaPluginStatus`, from `sas/GetOpaPluginStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstallStatus};

/// Shows whether components of proactive container defense are installed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOpaPluginStatusRequest::new()
///     .cluster_ids(["..."]);
/// let reply = client.get_opa_plugin_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOpaPluginStatusRequest {
    /// **Required.** IDs of the clusters to work on or to narrow the list down to. Items: at most 50.
    pub cluster_ids: Vec<String>,
}

impl GetOpaPluginStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterIds`, which is required.
    pub fn cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetOpaPluginStatusRequest {
        "ClusterIds" => cluster_ids: query,
    }
}

impl Operation for GetOpaPluginStatusRequest {
    type Response = GetOpaPluginStatusResponse;
    type Error = GetOpaPluginStatusError;
    const INFO: OperationInfo = super::operation("GetOpaPluginStatus")
        .required(&["ClusterIds"])
        .read_only();
    const ERRORS: &'static [GetOpaPluginStatusError] = &[
        GetOpaPluginStatusError::NoPermission,
        GetOpaPluginStatusError::ServerError,
    ];
}

/// Response to [`GetOpaPluginStatusRequest`].
#[non_exhaustive]
pub struct GetOpaPluginStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F`.
    pub request_id: Option<String>,
    /// State that the install is in.
    pub install_status: Vec<InstallStatus>,
}

response! {
    GetOpaPluginStatusResponse {
        "RequestId" => request_id: value,
        "InstallStatus" => install_status: list(""),
    }
}

/// Errors that the documentation of [`GetOpaPluginStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOpaPluginStatusError = super::DocumentedError;
