// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrometheusGlobalView`, from `arms/UpdatePrometheusGlobalView.md`.

use alicloud_runtime::codegen::*;

/// Changes the data sources of a global aggregation instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdatePrometheusGlobalViewRequest::new()
///     .region_id("cn-shenzhen")
///     .group_name("zyGlobalView")
///     .most_region_id("cn-hangzhou")
///     .cluster_id("global****")
///     .sub_clusters_json("text")
///     .all_sub_clusters_success(true);
/// let reply = client.update_prometheus_global_view(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalViewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about. Example: `zyGlobalView`.
    pub group_name: Option<String>,
    /// **Required.** Region that the most lies in. Example: `cn-hangzhou`.
    pub most_region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about. Example: `global****`.
    pub cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Clusters behind the global view, as JSON. Example: `text`.
    pub sub_clusters_json: Option<String>,
    /// **Required.** Whether the all sub clusters succeeded. Example: `true`.
    pub all_sub_clusters_success: Option<bool>,
}

impl UpdatePrometheusGlobalViewRequest {
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
    /// Sets `MostRegionId`, which is required.
    pub fn most_region_id(mut self, value: impl Into<String>) -> Self {
        self.most_region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SubClustersJson`, which is required.
    pub fn sub_clusters_json(mut self, value: impl Into<String>) -> Self {
        self.sub_clusters_json = Some(value.into());
        self
    }
    /// Sets `AllSubClustersSuccess`, which is required.
    #[inline]
    pub fn all_sub_clusters_success(mut self, value: bool) -> Self {
        self.all_sub_clusters_success = Some(value);
        self
    }
}

request! {
    UpdatePrometheusGlobalViewRequest {
        "RegionId" => region_id: query,
        "GroupName" => group_name: query,
        "MostRegionId" => most_region_id: query,
        "ClusterId" => cluster_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "SubClustersJson" => sub_clusters_json: query,
        "AllSubClustersSuccess" => all_sub_clusters_success: query,
    }
}

impl Operation for UpdatePrometheusGlobalViewRequest {
    type Response = UpdatePrometheusGlobalViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePrometheusGlobalView")
        .required(
            &[
                "RegionId",
                "GroupName",
                "MostRegionId",
                "ClusterId",
                "SubClustersJson",
                "AllSubClustersSuccess",
            ],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdatePrometheusGlobalViewRequest`].
#[non_exhaustive]
pub struct UpdatePrometheusGlobalViewResponse {
    /// What the call returns besides its status.
    pub data: Option<PrometheusGlobalViewData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9C9DA3D-10FE-472E-9EEF-2D0A3E41****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    UpdatePrometheusGlobalViewResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrometheusGlobalViewData {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The failed instances that were found or are concerned, one entry each.
    pub failed_instances: Vec<FailedInstance>,
}

response! {
    PrometheusGlobalViewData {
        "Success" => success: value,
        "FailedInstances" => failed_instances: list(""),
    }
}

/// The failed instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FailedInstance {
    /// Name that the source goes by. Example: `sourcename-test`.
    pub source_name: Option<String>,
    /// Which kind of source it is or is to be. Example: `AlibabaPrometheus`.
    pub source_type: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `23784673825*******`.
    pub user_id: Option<String>,
    /// ID of the cluster that the call or the item is about. Example: `cdb65ed2d527345*********`.
    pub cluster_id: Option<String>,
}

response! {
    FailedInstance {
        "SourceName" => source_name: value,
        "SourceType" => source_type: value,
        "UserId" => user_id: value,
        "ClusterId" => cluster_id: value,
    }
}
