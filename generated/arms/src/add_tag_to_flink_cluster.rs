// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTagToFlinkCluster`, from `arms/AddTagToFlinkCluster.md`.

use alicloud_runtime::codegen::*;

/// Tags the Prometheus instance of a Flink workspace with the workspace's ID and name.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::AddTagToFlinkClusterRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("c5defa51f******c92bd2ef5fb093269")
///     .target_user_id("198608******7619")
///     .flink_work_space_id("ab18f***93744d")
///     .flink_work_space_name("flink-demo");
/// let reply = client.add_tag_to_flink_cluster(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddTagToFlinkClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c5defa51f******c92bd2ef5fb093269`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the target user that the call is about. Example: `198608******7619`.
    pub target_user_id: Option<String>,
    /// **Required.** ID of the flink work space that the call is about. Example: `ab18f***93744d`.
    pub flink_work_space_id: Option<String>,
    /// **Required.** Name that the flink work space goes by. Example: `flink-demo`.
    pub flink_work_space_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
}

impl AddTagToFlinkClusterRequest {
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
    /// Sets `TargetUserId`, which is required.
    pub fn target_user_id(mut self, value: impl Into<String>) -> Self {
        self.target_user_id = Some(value.into());
        self
    }
    /// Sets `FlinkWorkSpaceId`, which is required.
    pub fn flink_work_space_id(mut self, value: impl Into<String>) -> Self {
        self.flink_work_space_id = Some(value.into());
        self
    }
    /// Sets `FlinkWorkSpaceName`, which is required.
    pub fn flink_work_space_name(mut self, value: impl Into<String>) -> Self {
        self.flink_work_space_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    AddTagToFlinkClusterRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "TargetUserId" => target_user_id: query,
        "FlinkWorkSpaceId" => flink_work_space_id: query,
        "FlinkWorkSpaceName" => flink_work_space_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for AddTagToFlinkClusterRequest {
    type Response = AddTagToFlinkClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddTagToFlinkCluster")
        .required(
            &[
                "RegionId",
                "ClusterId",
                "TargetUserId",
                "FlinkWorkSpaceId",
                "FlinkWorkSpaceName",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`AddTagToFlinkClusterRequest`].
#[non_exhaustive]
pub struct AddTagToFlinkClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FC13182-B9AF-4E6B-BE51-72669B7C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `false`.
    pub data: Option<String>,
}

response! {
    AddTagToFlinkClusterResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}
