// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStackGroupOperation`, from `ros/GetStackGroupOperation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeploymentTargets, DriftDetectionStatus, DriftStatus, ResponseStackGroupDriftDetectionDetail, StackGroupOperationAction, StackGroupOperationStatus};

/// Returns an operation on a stack group with its settings and state.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetStackGroupOperationRequest::new()
///     .operation_id("6da106ca-1784-4a6f-a7e1-e723863d****")
///     .region_id("cn-hangzhou");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_stack_group_operation(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStackGroupOperationRequest {
    /// **Required.** Operation on a stack group, as
    /// [`ListStackGroupOperations`](super::Client::list_stack_group_operations) shows it.
    /// Example: `6da106ca-1784-4a6f-a7e1-e723863d****`.
    pub operation_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetStackGroupOperationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperationId`, which is required.
    pub fn operation_id(mut self, value: impl Into<String>) -> Self {
        self.operation_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetStackGroupOperationRequest {
        "OperationId" => operation_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetStackGroupOperationRequest {
    type Response = GetStackGroupOperationResponse;
    type Error = GetStackGroupOperationError;
    const INFO: OperationInfo = super::operation("GetStackGroupOperation")
        .required(&["OperationId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetStackGroupOperationError] = &[
        GetStackGroupOperationError::InvalidParameter,
        GetStackGroupOperationError::StackGroupOperationNotFound,
    ];
}

impl Stateful for GetStackGroupOperationRequest {
    type State = StackGroupOperationStatus;
    const FAILURES: &'static [StackGroupOperationStatus] = &[
        StackGroupOperationStatus::Failed,
        StackGroupOperationStatus::Stopped,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .stack_group_operation
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetStackGroupOperationRequest {
    const DONE: &'static [StackGroupOperationStatus] = &[
        StackGroupOperationStatus::Succeeded,
    ];
}

/// Response to [`GetStackGroupOperationRequest`].
#[non_exhaustive]
pub struct GetStackGroupOperationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Operation on the stack group, with its settings and state.
    pub stack_group_operation: Option<StackGroupOperation>,
}

response! {
    GetStackGroupOperationResponse {
        "RequestId" => request_id: value,
        "StackGroupOperation" => stack_group_operation: value,
    }
}

/// Operation on the stack group, with its settings and state.
#[non_exhaustive]
pub struct StackGroupOperation {
    /// Whether the operation creates, updates or deletes stacks, or checks them for drift.
    /// Example: `CREATE`.
    pub action: Option<Open<StackGroupOperationAction>>,
    /// RAM role of the administrator account that the service assumes.
    /// Example: `AliyunROSStackGroupAdministrationRole`.
    pub administrator_role_name: Option<String>,
    /// When the operation began. Example: `2020-01-20T09:22:36.000000`.
    pub create_time: Option<String>,
    /// When the operation ended. Example: `2020-01-20T09:22:41.000000`.
    pub end_time: Option<String>,
    /// RAM role in the target accounts that the administrator role assumes.
    /// Length: 1 to 64. Example: `AliyunROSStackGroupExecutionRole`.
    pub execution_role_name: Option<String>,
    /// Note that tells people why the operation is done. Example: `text`.
    pub operation_description: Option<String>,
    /// Operation on the stack group that was started or is described; use it to follow progress.
    /// Example: `6da106ca-1784-4a6f-a7e1-e723863d****`.
    pub operation_id: Option<String>,
    /// How many accounts are worked on at once, in which order of regions, and how many may fail.
    pub operation_preferences: Option<OperationPreferences>,
    /// Outcome of the check for drift over the stacks of the group.
    pub stack_group_drift_detection_detail: Option<
        ResponseStackGroupDriftDetectionDetail,
    >,
    /// Group of stacks that was made or that the entry belongs to.
    /// Example: `fd0ddef9-9540-4b42-a464-94f77835****`.
    pub stack_group_id: Option<String>,
    /// What the group of stacks is called. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Whether the operation is running, succeeded, failed, or was stopped. Example: `SUCCEEDED`.
    pub status: Option<Open<StackGroupOperationStatus>>,
    /// Whether the stacks themselves stay when they leave the group. Example: `true`.
    pub retain_stacks: Option<bool>,
    /// RAM role that the service assumes first; for self-managed permissions.
    /// Example: `AliyunROSStackGroupAdministrationRole`.
    pub administration_role_name: Option<String>,
    /// Folders or accounts to deploy to; for stack groups with service-managed permissions.
    pub deployment_targets: Option<DeploymentTargets>,
}

response! {
    StackGroupOperation {
        "Action" => action: value,
        "AdministratorRoleName" => administrator_role_name: value,
        "CreateTime" => create_time: value,
        "EndTime" => end_time: value,
        "ExecutionRoleName" => execution_role_name: value,
        "OperationDescription" => operation_description: value,
        "OperationId" => operation_id: value,
        "OperationPreferences" => operation_preferences: value,
        "StackGroupDriftDetectionDetail" => stack_group_drift_detection_detail: value,
        "StackGroupId" => stack_group_id: value,
        "StackGroupName" => stack_group_name: value,
        "Status" => status: value,
        "RetainStacks" => retain_stacks: value,
        "AdministrationRoleName" => administration_role_name: value,
        "DeploymentTargets" => deployment_targets: value,
    }
}

/// How many accounts are worked on at once, in which order of regions, and how many may fail.
#[non_exhaustive]
pub struct OperationPreferences {
    /// Accounts that may fail in a region before the operation stops there.
    /// Range: 0 to 20. Default: `0`. Example: `1`.
    pub failure_tolerance_count: Option<i32>,
    /// Share of accounts that may fail in a region before the operation stops there.
    /// Range: 0 to 100. Example: `10`.
    pub failure_tolerance_percentage: Option<i32>,
    /// Accounts in a region that are worked on at the same time. Range: 1 to 20. Example: `1`.
    pub max_concurrent_count: Option<i32>,
    /// Share of the accounts in a region that are worked on at the same time.
    /// Range: 1 to 100. Example: `10`.
    pub max_concurrent_percentage: Option<i32>,
    /// Regions in the order in which the operation works through them.
    /// Example: `["cn-hangzhou", "cn-beijing"]`.
    pub region_ids_order: Vec<String>,
    /// Whether the stacks themselves stay when they leave the group. Example: `true`.
    pub retain_stacks: Option<bool>,
}

response! {
    OperationPreferences {
        "FailureToleranceCount" => failure_tolerance_count: value,
        "FailureTolerancePercentage" => failure_tolerance_percentage: value,
        "MaxConcurrentCount" => max_concurrent_count: value,
        "MaxConcurrentPercentage" => max_concurrent_percentage: value,
        "RegionIdsOrder" => region_ids_order: list(""),
        "RetainStacks" => retain_stacks: value,
    }
}

/// Errors that the documentation of [`GetStackGroupOperationRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StackGroupOperationNotFound`](super::DocumentedError::StackGroupOperationNotFound)
pub type GetStackGroupOperationError = super::DocumentedError;
