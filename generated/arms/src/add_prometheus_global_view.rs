// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPrometheusGlobalView`, from `arms/AddPrometheusGlobalView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a global aggregation instance that queries several Prometheus clusters together.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::AddPrometheusGlobalViewRequest::new()
///     .region_id("cn-hangzhou")
///     .group_name("zyGlobalView")
///     .clusters("text");
/// let reply = client.add_prometheus_global_view(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about. Example: `zyGlobalView`.
    pub group_name: Option<String>,
    /// **Required.** The clusters that are concerned. Example: `text`.
    pub clusters: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2eq4pecazwfy`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl AddPrometheusGlobalViewRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddPrometheusGlobalViewRequest {
        "RegionId" => region_id: query,
        "GroupName" => group_name: query,
        "Clusters" => clusters: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for AddPrometheusGlobalViewRequest {
    type Response = AddPrometheusGlobalViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddPrometheusGlobalView")
        .required(&["RegionId", "GroupName", "Clusters"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`AddPrometheusGlobalViewRequest`].
#[non_exhaustive]
pub struct AddPrometheusGlobalViewResponse {
    /// What the call returns besides its status.
    pub data: Option<PrometheusGlobalViewData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    AddPrometheusGlobalViewResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrometheusGlobalViewData {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the result. Example: `OK`.
    pub msg: Option<String>,
    /// Outcome of the call. Example: `text`.
    pub info: Option<PrometheusGlobalViewInfo>,
}

response! {
    PrometheusGlobalViewData {
        "Success" => success: value,
        "Msg" => msg: value,
        "Info" => info: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PrometheusGlobalViewInfo {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the global view cluster that the item belongs to or stands for.
    /// Example: `global-v2-cn-1483223059272121-jmjjfznz`.
    pub global_view_cluster_id: Option<String>,
    /// The failed instances that are concerned. Example: `text`.
    pub failed_instances: Option<String>,
}

response! {
    PrometheusGlobalViewInfo {
        "RegionId" => region_id: value,
        "GlobalViewClusterId" => global_view_cluster_id: value,
        "FailedInstances" => failed_instances: value,
    }
}
