// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStackGroup`, from `ros/GetStackGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoDeployment, DriftDetectionStatus, DriftStatus, Parameter, ResponseStackGroupDriftDetectionDetail, StackGroupStatus};

/// Returns a stack group with its settings and the outcome of the last check for drift.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetStackGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_group_name("MyStackGroup");
/// let reply = client.get_stack_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStackGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Group of stacks concerned; unique in its region. Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Group of stacks that is meant; the alternative to its name.
    pub stack_group_id: Option<String>,
}

impl GetStackGroupRequest {
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
    /// Sets `StackGroupName`.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
        self
    }
    /// Sets `StackGroupId`.
    pub fn stack_group_id(mut self, value: impl Into<String>) -> Self {
        self.stack_group_id = Some(value.into());
        self
    }
}

request! {
    GetStackGroupRequest {
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
        "StackGroupId" => stack_group_id: query,
    }
}

impl Operation for GetStackGroupRequest {
    type Response = GetStackGroupResponse;
    type Error = GetStackGroupError;
    const INFO: OperationInfo = super::operation("GetStackGroup")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetStackGroupError] = &[
        GetStackGroupError::StackGroupNotFound,
    ];
}

/// Response to [`GetStackGroupRequest`].
#[non_exhaustive]
pub struct GetStackGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Details of the stack group that was asked for.
    pub stack_group: Option<StackGroup>,
}

response! {
    GetStackGroupResponse {
        "RequestId" => request_id: value,
        "StackGroup" => stack_group: value,
    }
}

/// Details of the stack group that was asked for.
#[non_exhaustive]
pub struct StackGroup {
    /// RAM role that the service assumes first; for self-managed permissions.
    /// Example: `AliyunROSStackGroupAdministrationRole`.
    pub administration_role_name: Option<String>,
    /// Free text that describes the item to people. Example: `StackGroup Description`.
    pub description: Option<String>,
    /// RAM role in the target accounts that the administrator role assumes.
    /// Example: `AliyunROSStackGroupExecutionRole`.
    pub execution_role_name: Option<String>,
    /// Parameters of the template with their values, one entry each.
    pub parameters: Vec<Parameter>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Outcome of the check for drift over the stacks of the group.
    pub stack_group_drift_detection_detail: Option<
        ResponseStackGroupDriftDetectionDetail,
    >,
    /// Group of stacks that was made or that the entry belongs to.
    /// Example: `fd0ddef9-9540-4b42-a464-94f77835****`.
    pub stack_group_id: Option<String>,
    /// What the group of stacks is called. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Whether the stack group is active or deleted. Example: `ACTIVE`.
    pub status: Option<Open<StackGroupStatus>>,
    /// Template text, as stored or as the service has processed or generated it.
    /// Example: `{ "ROSTemplateFormatVersion": "2015-09-01" }`.
    pub template_body: Option<String>,
    /// Whether you set up the roles in the target accounts, or the service does.
    /// Example: `SELF_MANAGED`.
    pub permission_model: Option<String>,
    /// Whether accounts that join or leave a folder get or lose stacks by themselves; for
    /// service-managed permissions.
    pub auto_deployment: Option<AutoDeployment>,
    /// Folders of the resource directory; all member accounts in them are targets.
    /// Example: `["fd-4PvlVLOL8v"]`.
    pub rd_folder_ids: Vec<String>,
    /// Template for the resource type, as a structure.
    /// Example: `{ "ROSTemplateFormatVersion": "2015-09-01" }`.
    pub template_content: Option<String>,
    /// When the item was created. Example: `2024-06-14T02:13:50`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2024-06-15T02:01:00`.
    pub update_time: Option<String>,
}

response! {
    StackGroup {
        "AdministrationRoleName" => administration_role_name: value,
        "Description" => description: value,
        "ExecutionRoleName" => execution_role_name: value,
        "Parameters" => parameters: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "StackGroupDriftDetectionDetail" => stack_group_drift_detection_detail: value,
        "StackGroupId" => stack_group_id: value,
        "StackGroupName" => stack_group_name: value,
        "Status" => status: value,
        "TemplateBody" => template_body: value,
        "PermissionModel" => permission_model: value,
        "AutoDeployment" => auto_deployment: value,
        "RdFolderIds" => rd_folder_ids: list(""),
        "TemplateContent" => template_content: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`GetStackGroupRequest`] names.
///
/// - [`StackGroupNotFound`](super::DocumentedError::StackGroupNotFound)
pub type GetStackGroupError = super::DocumentedError;
