// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStackResources`, from `ros/ListStackResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DriftStatus, ModuleInfo, ResourceStatus};

/// Lists what a stack is made of, with state and physical ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListStackResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****");
/// let reply = client.list_stack_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStackResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
}

impl ListStackResourcesRequest {
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
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
}

request! {
    ListStackResourcesRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
    }
}

impl Operation for ListStackResourcesRequest {
    type Response = ListStackResourcesResponse;
    type Error = ListStackResourcesError;
    const INFO: OperationInfo = super::operation("ListStackResources")
        .required(&["RegionId", "StackId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListStackResourcesError] = &[
        ListStackResourcesError::StackNotFound,
    ];
}

/// Response to [`ListStackResourcesRequest`].
#[non_exhaustive]
pub struct ListStackResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Resources that belong to the stack or the template, with details.
    pub resources: Vec<Resource>,
}

response! {
    ListStackResourcesResponse {
        "RequestId" => request_id: value,
        "Resources" => resources: list(""),
    }
}

/// Resources that belong to the stack or the template, with details.
#[non_exhaustive]
pub struct Resource {
    /// When the item was created. Example: `2019-08-01T06:01:23`.
    pub create_time: Option<String>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// What the template calls the resource. Example: `dummy`.
    pub logical_resource_id: Option<String>,
    /// ID of the actual cloud resource that stands behind the logical one.
    /// Example: `d04af923-e6b7-4272-aeaa-47ec9777****`.
    pub physical_resource_id: Option<String>,
    /// Whether the resource is as the template says, was changed or is gone.
    /// Here: `DELETED`, `MODIFIED`, `NOT_CHECKED`, `IN_SYNC`. Example: `IN_SYNC`.
    pub resource_drift_status: Option<Open<DriftStatus>>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`. Example: `ALIYUN::ROS::Stack`.
    pub resource_type: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Stack as people call it. Length: at most 255. Example: `test-describe-resource`.
    pub stack_name: Option<String>,
    /// State of the resource: what was last done with it, and whether that is running, done, or failed.
    /// Here: `CREATE_COMPLETE`, `CREATE_FAILED`, `CREATE_IN_PROGRESS`, `UPDATE_IN_PROGRESS`, `UPDATE_FAILED`, `UPDATE_COMPLETE`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`, `DELETE_COMPLETE`, `CHECK_IN_PROGRESS`, `CHECK_FAILED`, `CHECK_COMPLETE`, `IMPORT_IN_PROGRESS`, `IMPORT_FAILED`, `IMPORT_COMPLETE`.
    /// Example: `UPDATE_COMPLETE`.
    pub status: Option<Open<ResourceStatus>>,
    /// Why the item is in its present state, above all after a failure. Example: `state changed`.
    pub status_reason: Option<String>,
    /// When the item was last changed. Example: `2019-08-01T06:01:29`.
    pub update_time: Option<String>,
    /// Modules that the resource comes from; missing when it comes from none.
    pub module_info: Option<ModuleInfo>,
}

response! {
    Resource {
        "CreateTime" => create_time: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "LogicalResourceId" => logical_resource_id: value,
        "PhysicalResourceId" => physical_resource_id: value,
        "ResourceDriftStatus" => resource_drift_status: value,
        "ResourceType" => resource_type: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "UpdateTime" => update_time: value,
        "ModuleInfo" => module_info: value,
    }
}

/// Errors that the documentation of [`ListStackResourcesRequest`] names.
///
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type ListStackResourcesError = super::DocumentedError;
