// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AppendInstancesToPrometheusGlobalView`, from `arms/AppendInstancesToPrometheusGlobalView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrometheusGlobalViewData};

/// Adds data sources to an aggregated Prometheus instance, so that its queries cover them too.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::AppendInstancesToPrometheusGlobalViewRequest::new()
///     .region_id("cn-hangzhou")
///     .group_name("zyGlobalView")
///     .clusters("text")
///     .global_view_cluster_id("global-v2-cn-1670100631025794-6gjc0qgb");
/// let reply = client.append_instances_to_prometheus_global_view(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AppendInstancesToPrometheusGlobalViewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about. Example: `zyGlobalView`.
    pub group_name: Option<String>,
    /// **Required.** The clusters that are concerned. Example: `text`.
    pub clusters: Option<String>,
    /// **Required.** ID of the global view cluster that the call is about.
    /// Example: `global-v2-cn-1670100631025794-6gjc0qgb`.
    pub global_view_cluster_id: Option<String>,
}

impl AppendInstancesToPrometheusGlobalViewRequest {
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
    /// Sets `Clusters`, which is required.
    pub fn clusters(mut self, value: impl Into<String>) -> Self {
        self.clusters = Some(value.into());
        self
    }
    /// Sets `GlobalViewClusterId`, which is required.
    pub fn global_view_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.global_view_cluster_id = Some(value.into());
        self
    }
}

request! {
    AppendInstancesToPrometheusGlobalViewRequest {
        "RegionId" => region_id: query,
        "GroupName" => group_name: query,
        "Clusters" => clusters: query,
        "GlobalViewClusterId" => global_view_cluster_id: query,
    }
}

impl Operation for AppendInstancesToPrometheusGlobalViewRequest {
    type Response = AppendInstancesToPrometheusGlobalViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AppendInstancesToPrometheusGlobalView")
        .required(&["RegionId", "GroupName", "Clusters", "GlobalViewClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`AppendInstancesToPrometheusGlobalViewRequest`].
#[non_exhaustive]
pub struct AppendInstancesToPrometheusGlobalViewResponse {
    /// What the call returns besides its status.
    pub data: Option<PrometheusGlobalViewData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `27E653FA-5958-45BE-8AA9-14D884DC****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    AppendInstancesToPrometheusGlobalViewResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
