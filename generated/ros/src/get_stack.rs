// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStack`, from `ros/GetStack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DriftStatus, EnabledDisabled, Parameter, StackOperationInfo, StackStatus, StackType, Tag, TerraformLog};

/// Returns a stack with its state, parameters and outputs.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// use alicloud_ros::get_stack::StackStatus;
///
/// let request = alicloud_ros::GetStackRequest::new()
///     .stack_id("c754d2a4-28f1-46df-b557-9586173a****")
///     .region_id("cn-hangzhou");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_stack(request)
///     .wait()
///     .until(StackStatus::CreateComplete)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStackRequest {
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `c754d2a4-28f1-46df-b557-9586173a****`.
    pub stack_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Whether the stack outputs are returned; leaving them out makes the call faster.
    /// Default: `Enabled`. Example: `Disabled`.
    pub output_option: Option<Open<EnabledDisabled>>,
    /// Whether the response tells how far the resources have come, and in which detail.
    /// Default: `Disabled`. Example: `Disabled`.
    pub show_resource_progress: Option<Open<ShowResourceProgress>>,
    /// Which logs come along: those of the stack, of its resources, both or none.
    pub log_option: Option<String>,
}

impl GetStackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OutputOption`.
    pub fn output_option(mut self, value: impl Into<Open<EnabledDisabled>>) -> Self {
        self.output_option = Some(value.into());
        self
    }
    /// Sets `ShowResourceProgress`.
    pub fn show_resource_progress(
        mut self,
        value: impl Into<Open<ShowResourceProgress>>,
    ) -> Self {
        self.show_resource_progress = Some(value.into());
        self
    }
    /// Sets `LogOption`.
    pub fn log_option(mut self, value: impl Into<String>) -> Self {
        self.log_option = Some(value.into());
        self
    }
}

request! {
    GetStackRequest {
        "StackId" => stack_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "OutputOption" => output_option: query,
        "ShowResourceProgress" => show_resource_progress: query,
        "LogOption" => log_option: query,
    }
}

impl Operation for GetStackRequest {
    type Response = GetStackResponse;
    type Error = GetStackError;
    const INFO: OperationInfo = super::operation("GetStack")
        .required(&["StackId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetStackError] = &[GetStackError::StackNotFound];
}

impl Stateful for GetStackRequest {
    type State = StackStatus;
    const FAILURES: &'static [StackStatus] = &[
        StackStatus::CreateFailed,
        StackStatus::UpdateFailed,
        StackStatus::DeleteFailed,
        StackStatus::CreateRollbackFailed,
        StackStatus::RollbackFailed,
        StackStatus::CheckFailed,
        StackStatus::ImportCreateFailed,
        StackStatus::ImportCreateRollbackFailed,
        StackStatus::ImportUpdateFailed,
        StackStatus::ImportUpdateRollbackFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`GetStackRequest`].
#[non_exhaustive]
pub struct GetStackResponse {
    /// State of the stack: the operation last made on it, and whether that is running, done, or failed.
    /// Example: `CREATE_COMPLETE`.
    pub status: Option<Open<StackStatus>>,
    /// Free text that describes the item to people. Example: `my stack description`.
    pub description: Option<String>,
    /// Parameters of the template with their values, one entry each.
    pub parameters: Vec<Parameter>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// Why the item is in its present state, above all after a failure.
    /// Example: `Stack CREATE completed successfully`.
    pub status_reason: Option<String>,
    /// Stack that this one is nested in. Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf692****`.
    pub parent_stack_id: Option<String>,
    /// When the item was created. Example: `2020-10-14T01:55:01`.
    pub create_time: Option<String>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `Disabled`.
    pub deletion_protection: Option<Open<EnabledDisabled>>,
    /// Outermost stack that this one is nested in. Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf692****`.
    pub root_stack_id: Option<String>,
    /// What the template says about itself. Example: `Create an ECS instance`.
    pub template_description: Option<String>,
    /// Whether the stack uses a template in the service's own notation or in Terraform's.
    /// Example: `ROS`.
    pub stack_type: Option<Open<StackType>>,
    /// RAM role that the service assumes for operations on the stack.
    /// Length: at most 64. Example: `test-role`.
    pub ram_role_name: Option<String>,
    /// When the item was last changed. Example: `2020-11-14T01:55:01`.
    pub update_time: Option<String>,
    /// Values that the template hands out, such as IDs of what was made. Example: `text`.
    pub outputs: Vec<Output>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the last successful check found the stack to be as its template says.
    /// Here: `NOT_CHECKED`, `IN_SYNC`, `DRIFTED`. Example: `IN_SYNC`.
    pub stack_drift_status: Option<Open<DriftStatus>>,
    /// Addresses that receive the events of the stack.
    /// Example: `["http://127.XX.XX.1:8080/x", "http://127.0.XX.XX:8080/y"]`.
    pub notification_urls: Vec<String>,
    /// Whether resources made so far are left standing when the creation fails.
    /// Default: `false`. Example: `false`.
    pub disable_rollback: Option<bool>,
    /// Stack as people call it. Length: at most 255. Example: `MyStack`.
    pub stack_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Minutes that the creation or update may take before it counts as failed.
    /// Unit: `minutes`. Example: `10`.
    pub timeout_in_minutes: Option<i32>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `c754d2a4-28f1-46df-b557-9586173a****`.
    pub stack_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// How far the work on the resources has come.
    pub resource_progress: Option<ResourceProgress>,
    /// When the last successful check for drift was made. Example: `2020-09-16T09:21:40`.
    pub drift_detection_time: Option<String>,
    /// Logs of the stack, of its resources and of Terraform.
    pub log: Option<Log>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `a52f81be-496f-4e1c-a286-8852ab54****`.
    pub template_id: Option<String>,
    /// Which version of the stored template it is. Example: `v1`.
    pub template_version: Option<String>,
    /// Resource scenario that was made, is described or delivered the template.
    /// Example: `ts-7f7a704cf71c49a6****`.
    pub template_scratch_id: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros/template/demo`.
    pub template_url: Option<String>,
    /// How the template is to be shown on screen, as JSON.
    pub interface: Option<String>,
    /// Whether another cloud service made the stack and looks after it. Example: `false`.
    pub service_managed: Option<bool>,
    /// Cloud service in question; for a managed stack, the one that looks after it. Example: `ACVS`.
    pub service_name: Option<String>,
    /// More about an error of the stack operation, such as the call to another service that failed.
    pub operation_info: Option<StackOperationInfo>,
    /// Orders to be paid by hand; only for stacks that leave payment open. Example: `2161413696****`.
    pub order_ids: Vec<String>,
    /// How many resources the check for drift covered. Example: `1`.
    pub checked_stack_resource_count: Option<i32>,
    /// How many resources the check for drift left out. Example: `1`.
    pub not_checked_stack_resource_count: Option<i32>,
    /// What failed first and led to the rollback that then failed. Example: `text`.
    pub rollback_failed_root_reason: Option<String>,
}

response! {
    GetStackResponse {
        "Status" => status: value,
        "Description" => description: value,
        "Parameters" => parameters: list(""),
        "RequestId" => request_id: value,
        "StatusReason" => status_reason: value,
        "ParentStackId" => parent_stack_id: value,
        "CreateTime" => create_time: value,
        "DeletionProtection" => deletion_protection: value,
        "RootStackId" => root_stack_id: value,
        "TemplateDescription" => template_description: value,
        "StackType" => stack_type: value,
        "RamRoleName" => ram_role_name: value,
        "UpdateTime" => update_time: value,
        "Outputs" => outputs: list(""),
        "RegionId" => region_id: value,
        "StackDriftStatus" => stack_drift_status: value,
        "NotificationURLs" => notification_urls: list(""),
        "DisableRollback" => disable_rollback: value,
        "StackName" => stack_name: value,
        "Tags" => tags: list(""),
        "TimeoutInMinutes" => timeout_in_minutes: value,
        "StackId" => stack_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ResourceProgress" => resource_progress: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "Log" => log: value,
        "TemplateId" => template_id: value,
        "TemplateVersion" => template_version: value,
        "TemplateScratchId" => template_scratch_id: value,
        "TemplateURL" => template_url: value,
        "Interface" => interface: value,
        "ServiceManaged" => service_managed: value,
        "ServiceName" => service_name: value,
        "OperationInfo" => operation_info: value,
        "OrderIds" => order_ids: list(""),
        "CheckedStackResourceCount" => checked_stack_resource_count: value,
        "NotCheckedStackResourceCount" => not_checked_stack_resource_count: value,
        "RollbackFailedRootReason" => rollback_failed_root_reason: value,
    }
}

/// Values that the template hands out, such as IDs of what was made.
#[non_exhaustive]
pub struct Output {
    /// When the last successful check for drift was made. Example: `2021-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
}

response! {
    Output {
        "DriftDetectionTime" => drift_detection_time: value,
    }
}

/// How far the work on the resources has come.
#[non_exhaustive]
pub struct ResourceProgress {
    /// How many resources the operation works on. Example: `2`.
    pub total_resource_count: Option<i32>,
    /// How many resources are done. Example: `1`.
    pub success_resource_count: Option<i32>,
    /// How many resources have failed. Example: `0`.
    pub failed_resource_count: Option<i32>,
    /// How many resources are under way. Example: `1`.
    pub in_progress_resource_count: Option<i32>,
    /// How many resources wait for their turn. Example: `0`.
    pub pending_resource_count: Option<i32>,
    /// How far the resources under way have come.
    pub in_progress_resource_details: Vec<InProgressResourceDetail>,
    /// Progress of the whole operation as a percentage, rollback included. Example: `100`.
    pub stack_operation_progress: Option<f64>,
    /// Progress of the current action as a percentage. Example: `100`.
    pub stack_action_progress: Option<f64>,
}

response! {
    ResourceProgress {
        "TotalResourceCount" => total_resource_count: value,
        "SuccessResourceCount" => success_resource_count: value,
        "FailedResourceCount" => failed_resource_count: value,
        "InProgressResourceCount" => in_progress_resource_count: value,
        "PendingResourceCount" => pending_resource_count: value,
        "InProgressResourceDetails" => in_progress_resource_details: list(""),
        "StackOperationProgress" => stack_operation_progress: value,
        "StackActionProgress" => stack_action_progress: value,
    }
}

/// How far the resources under way have come.
#[non_exhaustive]
pub struct InProgressResourceDetail {
    /// What the template calls the resource. Example: `WaitCondition`.
    pub resource_name: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ROS::WaitCondition`.
    pub resource_type: Option<String>,
    /// Figure that the resource has reached by now. Example: `5`.
    pub progress_value: Option<f64>,
    /// Figure at which the resource is finished. Example: `10`.
    pub progress_target_value: Option<f64>,
}

response! {
    InProgressResourceDetail {
        "ResourceName" => resource_name: value,
        "ResourceType" => resource_type: value,
        "ProgressValue" => progress_value: value,
        "ProgressTargetValue" => progress_target_value: value,
    }
}

/// Logs of the stack, of its resources and of Terraform.
#[non_exhaustive]
pub struct Log {
    /// What Terraform wrote while working on the stack.
    pub terraform_logs: Vec<TerraformLog>,
    /// What single resources have logged.
    pub resource_logs: Vec<ResourceLog>,
}

response! {
    Log {
        "TerraformLogs" => terraform_logs: list(""),
        "ResourceLogs" => resource_logs: list(""),
    }
}

/// What single resources have logged.
#[non_exhaustive]
pub struct ResourceLog {
    /// What the template calls the resource. Example: `MyResourceCleaner`.
    pub resource_name: Option<String>,
    /// Log entries of the resource.
    pub logs: Vec<LogResourceLog>,
}

response! {
    ResourceLog {
        "ResourceName" => resource_name: value,
        "Logs" => logs: list(""),
    }
}

/// Log entries of the resource.
#[non_exhaustive]
pub struct LogResourceLog {
    /// Words that the log entry is marked with, or tag keys in use. Example: `ResourceDetails`.
    pub keys: Vec<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
}

response! {
    LogResourceLog {
        "Keys" => keys: list(""),
        "Content" => content: value,
    }
}

values! {
    /// Whether the response tells how far the resources have come, and in which detail.
    pub enum ShowResourceProgress {
        /// No progress is returned.
        Disabled = "Disabled",
        /// Progress is returned while the stack is being created.
        EnabledIfCreateStack = "EnabledIfCreateStack",
    }
}

/// Errors that the documentation of [`GetStackRequest`] names.
///
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type GetStackError = super::DocumentedError;
