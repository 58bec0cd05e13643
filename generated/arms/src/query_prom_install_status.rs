// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryPromInstallStatus`, from `arms/QueryPromInstallStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the Prometheus controller is installed in a cluster.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::QueryPromInstallStatusRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****");
/// let reply = client.query_prom_install_status(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct QueryPromInstallStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
}

impl QueryPromInstallStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    QueryPromInstallStatusRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for QueryPromInstallStatusRequest {
    type Response = QueryPromInstallStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryPromInstallStatus")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`QueryPromInstallStatusRequest`].
#[non_exhaustive]
pub struct QueryPromInstallStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `27E653FA-5958-45BE-8AA9-14D884DC****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PromInstallStatusData>,
}

response! {
    QueryPromInstallStatusResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PromInstallStatusData {
    /// Whether the agent is installed. Example: `true`.
    pub is_controller_installed: Option<bool>,
}

response! {
    PromInstallStatusData {
        "isControllerInstalled" => is_controller_installed: value,
    }
}
