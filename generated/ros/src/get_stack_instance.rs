// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStackInstance`, from `ros/GetStackInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DriftStatus, ParameterOverride, StackInstanceStatus};

/// Returns one stack of a stack group, by account and region.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetStackInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_group_name("MyStackGroup")
///     .stack_instance_account_id("151266687691****")
///     .stack_instance_region_id("cn-beijing");
/// let reply = client.get_stack_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStackInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    /// Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// **Required.** Target account that the stack lies in. Example: `151266687691****`.
    pub stack_instance_account_id: Option<String>,
    /// **Required.** Where the stack of the group lies. Example: `cn-beijing`.
    pub stack_instance_region_id: Option<String>,
    /// Whether the stack outputs are returned; leaving them out makes the call faster.
    pub output_option: Option<String>,
}

impl GetStackInstanceRequest {
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
    /// Sets `StackGroupName`, which is required.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
        self
    }
    /// Sets `StackInstanceAccountId`, which is required.
    pub fn stack_instance_account_id(mut self, value: impl Into<String>) -> Self {
        self.stack_instance_account_id = Some(value.into());
        self
    }
    /// Sets `StackInstanceRegionId`, which is required.
    pub fn stack_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.stack_instance_region_id = Some(value.into());
        self
    }
    /// Sets `OutputOption`.
    pub fn output_option(mut self, value: impl Into<String>) -> Self {
        self.output_option = Some(value.into());
        self
    }
}

request! {
    GetStackInstanceRequest {
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
        "StackInstanceAccountId" => stack_instance_account_id: query,
        "StackInstanceRegionId" => stack_instance_region_id: query,
        "OutputOption" => output_option: query,
    }
}

impl Operation for GetStackInstanceRequest {
    type Response = GetStackInstanceResponse;
    type Error = GetStackInstanceError;
    const INFO: OperationInfo = super::operation("GetStackInstance")
        .required(
            &[
                "RegionId",
                "StackGroupName",
                "StackInstanceAccountId",
                "StackInstanceRegionId",
            ],
        )
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetStackInstanceError] = &[
        GetStackInstanceError::InvalidParameter,
        GetStackInstanceError::StackGroupNotFound,
        GetStackInstanceError::StackInstanceNotFound,
    ];
}

/// Response to [`GetStackInstanceRequest`].
#[non_exhaustive]
pub struct GetStackInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// One stack of the group in one account and region.
    pub stack_instance: Option<StackInstance>,
}

response! {
    GetStackInstanceResponse {
        "RequestId" => request_id: value,
        "StackInstance" => stack_instance: value,
    }
}

/// One stack of the group in one account and region.
#[non_exhaustive]
pub struct StackInstance {
    /// Account that the stack of the group lies in, or that the template is shared with.
    /// Example: `151266687691****`.
    pub account_id: Option<String>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// Parameters that take other values in these stacks than in the group.
    pub parameter_overrides: Vec<ParameterOverride>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Whether the last successful check found the stack to be as its template says.
    /// Here: `NOT_CHECKED`, `IN_SYNC`, `DRIFTED`. Example: `IN_SYNC`.
    pub stack_drift_status: Option<Open<DriftStatus>>,
    /// Group of stacks that was made or that the entry belongs to.
    /// Example: `fd0ddef9-9540-4b42-a464-94f77835****`.
    pub stack_group_id: Option<String>,
    /// What the group of stacks is called. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `35ad60e3-6a92-42d8-8812-f0700d45****`.
    pub stack_id: Option<String>,
    /// Whether the stack is up to date with its group. Example: `CURRENT`.
    pub status: Option<Open<StackInstanceStatus>>,
    /// Why the item is in its present state, above all after a failure.
    /// Example: `User initiated stop`.
    pub status_reason: Option<String>,
    /// Folder of the resource directory that the account is in; for service-managed permissions.
    /// Example: `fd-4PvlVLOL8v`.
    pub rd_folder_id: Option<String>,
    /// Values that the template hands out, such as IDs of what was made. Example: `text`.
    pub outputs: Vec<Value>,
}

response! {
    StackInstance {
        "AccountId" => account_id: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "ParameterOverrides" => parameter_overrides: list(""),
        "RegionId" => region_id: value,
        "StackDriftStatus" => stack_drift_status: value,
        "StackGroupId" => stack_group_id: value,
        "StackGroupName" => stack_group_name: value,
        "StackId" => stack_id: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "RdFolderId" => rd_folder_id: value,
        "Outputs" => outputs: list(""),
    }
}

/// Errors that the documentation of [`GetStackInstanceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StackGroupNotFound`](super::DocumentedError::StackGroupNotFound)
/// - [`StackInstanceNotFound`](super::DocumentedError::StackInstanceNotFound)
pub type GetStackInstanceError = super::DocumentedError;
