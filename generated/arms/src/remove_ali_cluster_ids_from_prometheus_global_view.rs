// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveAliClusterIdsFromPrometheusGlobalView`, from `arms/RemoveAliClusterIdsFromPrometheusGlobalView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusGlobalViewData};

/// Takes clusters out of a global aggregation instance's data sources.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::RemoveAliClusterIdsFromPrometheusGlobalViewRequest::new()
///     .region_id("cn-hangzhou")
///     .group_name("zyGlobalView")
///     .global_view_cluster_id("global-v2-cn-1670100631025794-amaykca4")
///     .cluster_ids("...");
/// let reply = client.remove_ali_cluster_ids_from_prometheus_global_view(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RemoveAliClusterIdsFromPrometheusGlobalViewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about. Example: `zyGlobalView`.
    pub group_name: Option<String>,
    /// **Required.** ID of the global view cluster that the call is about.
    /// Example: `global-v2-cn-1670100631025794-amaykca4`.
    pub global_view_cluster_id: Option<String>,
    /// **Required.** IDs of the clusters to work on or to narrow the list down to.
    pub cluster_ids: Option<String>,
}

impl RemoveAliClusterIdsFromPrometheusGlobalViewRequest {
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
    /// Sets `GlobalViewClusterId`, which is required.
    pub fn global_view_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.global_view_cluster_id = Some(value.into());
        self
    }
    /// Sets `ClusterIds`, which is required.
    pub fn cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.cluster_ids = Some(value.into());
        self
    }
}

request! {
    RemoveAliClusterIdsFromPrometheusGlobalViewRequest {
        "RegionId" => region_id: query,
        "GroupName" => group_name: query,
        "GlobalViewClusterId" => global_view_cluster_id: query,
        "ClusterIds" => cluster_ids: query,
    }
}

impl Operation for RemoveAliClusterIdsFromPrometheusGlobalViewRequest {
    type Response = RemoveAliClusterIdsFromPrometheusGlobalViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "RemoveAliClusterIdsFromPrometheusGlobalView",
        )
        .required(&["RegionId", "GroupName", "GlobalViewClusterId", "ClusterIds"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`RemoveAliClusterIdsFromPrometheusGlobalViewRequest`].
#[non_exhaustive]
pub struct RemoveAliClusterIdsFromPrometheusGlobalViewResponse {
    /// What the call returns besides its status.
    pub data: Option<PrometheusGlobalViewData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7781D4A-2818-41E7-B7BB-79D809E9****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    RemoveAliClusterIdsFromPrometheusGlobalViewResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}
