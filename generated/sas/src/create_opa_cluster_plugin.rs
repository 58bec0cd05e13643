// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOpaClusterPlugin`, from `sas/CreateOpaClusterPlugin.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstallStatus};

/// Installs the policy components that at-risk image blocking needs in clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateOpaClusterPluginRequest::new()
///     .cluster_ids(["..."]);
/// let reply = client.create_opa_cluster_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOpaClusterPluginRequest {
    /// **Required.** IDs of the clusters to work on or to narrow the list down to. Items: at most 50.
    pub cluster_ids: Vec<String>,
}

impl CreateOpaClusterPluginRequest {
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
    CreateOpaClusterPluginRequest {
        "ClusterIds" => cluster_ids: query,
    }
}

impl Operation for CreateOpaClusterPluginRequest {
    type Response = CreateOpaClusterPluginResponse;
    type Error = CreateOpaClusterPluginError;
    const INFO: OperationInfo = super::operation("CreateOpaClusterPlugin")
        .required(&["ClusterIds"]);
    const ERRORS: &'static [CreateOpaClusterPluginError] = &[
        CreateOpaClusterPluginError::NoPermission,
        CreateOpaClusterPluginError::ServerError,
    ];
}

/// Response to [`CreateOpaClusterPluginRequest`].
#[non_exhaustive]
pub struct CreateOpaClusterPluginResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65AADFC-1D20-5A6A-8F6A-9FA53C0DC1F8`.
    pub request_id: Option<String>,
    /// State that the install is in.
    pub install_status: Vec<InstallStatus>,
}

response! {
    CreateOpaClusterPluginResponse {
        "RequestId" => request_id: value,
        "InstallStatus" => install_status: list(""),
    }
}

/// Errors that the documentation of [`CreateOpaClusterPluginRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateOpaClusterPluginError = super::DocumentedError;
