// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveSourcesFromPrometheusGlobalView`, from `arms/RemoveSourcesFromPrometheusGlobalView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusGlobalViewData};

/// Takes data sources not from Alibaba Cloud out of a global aggregation instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::RemoveSourcesFromPrometheusGlobalViewRequest::new()
///     .region_id("cn-hangzhou")
///     .group_name("zyGlobalView")
///     .global_view_cluster_id("global-v2-cn-1478326682034601-vss8pd0i")
///     .source_names("localPrometheusClusterName,testCumterPrometheusName");
/// let reply = client.remove_sources_from_prometheus_global_view(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RemoveSourcesFromPrometheusGlobalViewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about. Example: `zyGlobalView`.
    pub group_name: Option<String>,
    /// **Required.** ID of the global view cluster that the call is about.
    /// Example: `global-v2-cn-1478326682034601-vss8pd0i`.
    pub global_view_cluster_id: Option<String>,
    /// **Required.** Names of the sources to work on or to narrow the list down to.
    /// Example: `localPrometheusClusterName,testCumterPrometheusName`.
    pub source_names: Option<String>,
}

impl RemoveSourcesFromPrometheusGlobalViewRequest {
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
    /// Sets `SourceNames`, which is required.
    pub fn source_names(mut self, value: impl Into<String>) -> Self {
        self.source_names = Some(value.into());
        self
    }
}

request! {
    RemoveSourcesFromPrometheusGlobalViewRequest {
        "RegionId" => region_id: query,
        "GroupName" => group_name: query,
        "GlobalViewClusterId" => global_view_cluster_id: query,
        "SourceNames" => source_names: query,
    }
}

impl Operation for RemoveSourcesFromPrometheusGlobalViewRequest {
    type Response = RemoveSourcesFromPrometheusGlobalViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveSourcesFromPrometheusGlobalView")
        .required(&["RegionId", "GroupName", "GlobalViewClusterId", "SourceNames"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`RemoveSourcesFromPrometheusGlobalViewRequest`].
#[non_exhaustive]
pub struct RemoveSourcesFromPrometheusGlobalViewResponse {
    /// What the call returns besides its status.
    pub data: Option<PrometheusGlobalViewData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9319A57D-2D9E-472A-B69B-CF3CD16D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    RemoveSourcesFromPrometheusGlobalViewResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}
