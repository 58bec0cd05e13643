// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPrometheusGlobalViewByAliClusterIds`, from `arms/AddPrometheusGlobalViewByAliClusterIds.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusGlobalViewData};

/// Creates a global aggregation instance from the IDs of Alibaba Cloud clusters.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::AddPrometheusGlobalViewByAliClusterIdsRequest::new()
///     .region_id("cn-hangzhou")
///     .group_name("zyGlobalView")
///     .cluster_ids("...");
/// let reply = client.add_prometheus_global_view_by_ali_cluster_ids(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewByAliClusterIdsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about. Example: `zyGlobalView`.
    pub group_name: Option<String>,
    /// Code or name of the product concerned. Example: `adcp`.
    pub product_code: Option<String>,
    /// **Required.** IDs of the clusters to work on or to narrow the list down to.
    pub cluster_ids: Option<String>,
}

impl AddPrometheusGlobalViewByAliClusterIdsRequest {
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
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ClusterIds`, which is required.
    pub fn cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.cluster_ids = Some(value.into());
        self
    }
}

request! {
    AddPrometheusGlobalViewByAliClusterIdsRequest {
        "RegionId" => region_id: query,
        "GroupName" => group_name: query,
        "ProductCode" => product_code: query,
        "ClusterIds" => cluster_ids: query,
    }
}

impl Operation for AddPrometheusGlobalViewByAliClusterIdsRequest {
    type Response = AddPrometheusGlobalViewByAliClusterIdsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "AddPrometheusGlobalViewByAliClusterIds",
        )
        .required(&["RegionId", "GroupName", "ClusterIds"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`AddPrometheusGlobalViewByAliClusterIdsRequest`].
#[non_exhaustive]
pub struct AddPrometheusGlobalViewByAliClusterIdsResponse {
    /// What the call returns besides its status.
    pub data: Option<PrometheusGlobalViewData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A0EA2AF-C9B3-555C-B9D5-5DD8F5EF98A9`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    AddPrometheusGlobalViewByAliClusterIdsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
