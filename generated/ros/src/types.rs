// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Whether accounts that join or leave a folder get or lose stacks by themselves; for service-managed permissions.
#[non_exhaustive]
pub struct AutoDeployment {
    /// Whether accounts that join a target folder get a stack of the group by themselves.
    pub enabled: Option<bool>,
    /// Whether stacks of an account stay when the account leaves the folder.
    pub retain_stacks_on_account_removal: Option<bool>,
}

impl AutoDeployment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `RetainStacksOnAccountRemoval`.
    #[inline]
    pub fn retain_stacks_on_account_removal(mut self, value: bool) -> Self {
        self.retain_stacks_on_account_removal = Some(value);
        self
    }
}

response! {
    AutoDeployment {
        "Enabled" => enabled: value,
        "RetainStacksOnAccountRemoval" => retain_stacks_on_account_removal: value,
    }
}

values! {
    /// State of the change set, such as being created or ready to be executed.
    pub enum ChangeStatus {
        /// The change set waits to be created.
        CreatePending = "CREATE_PENDING",
        /// The creation is under way.
        CreateInProgress = "CREATE_IN_PROGRESS",
        /// The creation has succeeded.
        CreateComplete = "CREATE_COMPLETE",
        /// The creation has failed.
        CreateFailed = "CREATE_FAILED",
        /// The deletion has failed.
        DeleteFailed = "DELETE_FAILED",
        /// The deletion has succeeded.
        DeleteComplete = "DELETE_COMPLETE",
    }
}

/// Folders or accounts to deploy to; for stack groups with service-managed permissions.
#[non_exhaustive]
pub struct DeploymentTargets {
    /// Folders of the resource directory; all member accounts in them are targets.
    pub rd_folder_ids: Vec<String>,
    /// Accounts concerned; for stack groups, those whose stacks you deploy with roles of your own.
    pub account_ids: Vec<String>,
}

impl DeploymentTargets {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RdFolderIds`.
    pub fn rd_folder_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rd_folder_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AccountIds`.
    pub fn account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    DeploymentTargets {
        "RdFolderIds" => rd_folder_ids: list(""),
        "AccountIds" => account_ids: list(""),
    }
}

values! {
    /// How far the check for drift has come or how it ended.
    pub enum DriftDetectionStatus {
        /// The check is over and succeeded for every stack.
        Completed = "COMPLETED",
        /// The check is over, and more stacks failed than were tolerated.
        Failed = "FAILED",
        /// The check is over; some stacks failed, but no more than were tolerated.
        PartialSuccess = "PARTIAL_SUCCESS",
        /// The check is under way.
        InProgress = "IN_PROGRESS",
        /// The check was called off.
        Stopped = "STOPPED",
    }
}

values! {
    /// Whether the last successful check found the stack to be as its template says.
    pub enum DriftStatus {
        /// The resource is gone, although the template has it.
        Deleted = "DELETED",
        /// The resource differs from what the template says.
        Modified = "MODIFIED",
        /// The stack has never been checked for drift with success.
        NotChecked = "NOT_CHECKED",
        /// The stack is as its template says.
        InSync = "IN_SYNC",
        /// The stack is no longer as its template says.
        Drifted = "DRIFTED",
    }
}

values! {
    /// Whether a resource may be deleted and made anew when a property cannot be changed in place.
    pub enum EnabledDisabled {
        /// Resources may be made anew where no change in place is possible.
        Enabled = "Enabled",
        /// No resource may be made anew.
        Disabled = "Disabled",
    }
}

/// Logs of the stack, of its resources and of Terraform.
#[non_exhaustive]
pub struct Log {
    /// What Terraform wrote while working on the stack.
    pub terraform_logs: Vec<TerraformLog>,
}

response! {
    Log {
        "TerraformLogs" => terraform_logs: list(""),
    }
}

/// Modules that the resource comes from; missing when it comes from none.
#[non_exhaustive]
pub struct ModuleInfo {
    /// Logical IDs of the modules that contain the resource, outermost first, joined by slashes.
    /// Example: `moduleA/moduleB`.
    pub logical_id_hierarchy: Option<String>,
    /// Types of the modules that contain the resource, outermost first, joined by slashes.
    /// Example: `MODULE::ROS::Parent::Example/MODULE::ROS::Child::Example`.
    pub type_hierarchy: Option<String>,
}

response! {
    ModuleInfo {
        "LogicalIdHierarchy" => logical_id_hierarchy: value,
        "TypeHierarchy" => type_hierarchy: value,
    }
}

/// How many accounts are worked on at once, in which order of regions, and how many may fail.
#[non_exhaustive]
pub struct OperationPreferences {
    /// Accounts that may fail in a region before the operation stops there.
    /// Range: 0 to 20. Default: `0`. Example: `1`.
    pub failure_tolerance_count: Option<i32>,
    /// Share of the accounts in each region whose stack operations may fail before the whole operation
    /// counts as failed; give this or `FailureToleranceCount`. Range: 0 to 100.
    pub failure_tolerance_percentage: Option<i32>,
    /// Accounts in a region that are worked on at the same time. Range: 1 to 20. Example: `2`.
    pub max_concurrent_count: Option<i32>,
    /// Share of the accounts in a region that are worked on at the same time. Range: 1 to 100.
    pub max_concurrent_percentage: Option<i32>,
}

impl OperationPreferences {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FailureToleranceCount`.
    #[inline]
    pub fn failure_tolerance_count(mut self, value: i32) -> Self {
        self.failure_tolerance_count = Some(value);
        self
    }
    /// Sets `FailureTolerancePercentage`.
    #[inline]
    pub fn failure_tolerance_percentage(mut self, value: i32) -> Self {
        self.failure_tolerance_percentage = Some(value);
        self
    }
    /// Sets `MaxConcurrentCount`.
    #[inline]
    pub fn max_concurrent_count(mut self, value: i32) -> Self {
        self.max_concurrent_count = Some(value);
        self
    }
    /// Sets `MaxConcurrentPercentage`.
    #[inline]
    pub fn max_concurrent_percentage(mut self, value: i32) -> Self {
        self.max_concurrent_percentage = Some(value);
        self
    }
}

request! {
    OperationPreferences {
        "FailureToleranceCount" => failure_tolerance_count: field,
        "FailureTolerancePercentage" => failure_tolerance_percentage: field,
        "MaxConcurrentCount" => max_concurrent_count: field,
        "MaxConcurrentPercentage" => max_concurrent_percentage: field,
    }
}

/// Values for the template's parameters; those left out take defaults or former values.
#[non_exhaustive]
pub struct Parameter {
    /// What the template calls the parameter. Example: `Amount`.
    pub parameter_key: Option<String>,
    /// Value of the parameter named beside it. Example: `12`.
    pub parameter_value: Option<String>,
}

impl Parameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterKey`.
    pub fn parameter_key(mut self, value: impl Into<String>) -> Self {
        self.parameter_key = Some(value.into());
        self
    }
    /// Sets `ParameterValue`.
    pub fn parameter_value(mut self, value: impl Into<String>) -> Self {
        self.parameter_value = Some(value.into());
        self
    }
}

response! {
    Parameter {
        "ParameterKey" => parameter_key: value,
        "ParameterValue" => parameter_value: value,
    }
}

/// Parameters that take other values in these stacks than in the group.
#[non_exhaustive]
pub struct ParameterOverride {
    /// What the template calls the parameter. Example: `Amount`.
    pub parameter_key: Option<String>,
    /// Value of the parameter named beside it. Example: `1`.
    pub parameter_value: Option<String>,
}

impl ParameterOverride {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterKey`.
    pub fn parameter_key(mut self, value: impl Into<String>) -> Self {
        self.parameter_key = Some(value.into());
        self
    }
    /// Sets `ParameterValue`.
    pub fn parameter_value(mut self, value: impl Into<String>) -> Self {
        self.parameter_value = Some(value.into());
        self
    }
}

response! {
    ParameterOverride {
        "ParameterKey" => parameter_key: value,
        "ParameterValue" => parameter_value: value,
    }
}

/// Properties that differ between template and reality.
#[non_exhaustive]
pub struct PropertyDifference {
    /// Content that the property really has now. Example: `test1`.
    pub actual_value: Option<String>,
    /// Whether the property was added, removed or given another value. Example: `NOT_EQUAL`.
    pub difference_type: Option<String>,
    /// Where in the resource the property stands, with slashes. Example: `/ScalingRuleName`.
    pub property_path: Option<String>,
    /// Content that the template wants the property to have. Example: `test2`.
    pub expected_value: Option<String>,
}

response! {
    PropertyDifference {
        "ActualValue" => actual_value: value,
        "DifferenceType" => difference_type: value,
        "PropertyPath" => property_path: value,
        "ExpectedValue" => expected_value: value,
    }
}

values! {
    /// State of the resource: what was last done with it, and whether that is running, done, or failed.
    pub enum ResourceStatus {
        /// The creation has succeeded.
        CreateComplete = "CREATE_COMPLETE",
        /// The creation has failed.
        CreateFailed = "CREATE_FAILED",
        /// The creation is under way.
        CreateInProgress = "CREATE_IN_PROGRESS",
        /// The update is under way.
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        /// The changes could not all be made.
        UpdateFailed = "UPDATE_FAILED",
        /// The update has succeeded.
        UpdateComplete = "UPDATE_COMPLETE",
        /// The deletion is under way.
        DeleteInProgress = "DELETE_IN_PROGRESS",
        /// The deletion has failed.
        DeleteFailed = "DELETE_FAILED",
        /// The deletion has succeeded.
        DeleteComplete = "DELETE_COMPLETE",
        /// The check is under way.
        CheckInProgress = "CHECK_IN_PROGRESS",
        /// The check did not come to a good end.
        CheckFailed = "CHECK_FAILED",
        /// The check has succeeded.
        CheckComplete = "CHECK_COMPLETE",
        /// The resource is being taken over.
        ImportInProgress = "IMPORT_IN_PROGRESS",
        /// Taking over the resource has failed.
        ImportFailed = "IMPORT_FAILED",
        /// The resource has been taken over.
        ImportComplete = "IMPORT_COMPLETE",
        /// An update failed and the former state is back.
        RollbackComplete = "ROLLBACK_COMPLETE",
        /// An update failed, and going back to the former state failed too.
        RollbackFailed = "ROLLBACK_FAILED",
        /// An update failed and is being undone.
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
    }
}

values! {
    /// Whether the tags of stacks, stack groups, templates or resource scenarios are meant.
    pub enum ResourceType {
        /// Resources that were created together from one template.
        Stack = "stack",
        /// A group of stacks.
        Stackgroup = "stackgroup",
        /// A stored template.
        Template = "template",
    }
}

/// Outcome of the check for drift over the stacks of the group.
#[non_exhaustive]
pub struct ResponseStackGroupDriftDetectionDetail {
    /// Stacks for which the check was called off. Example: `0`.
    pub cancelled_stack_instances_count: Option<i32>,
    /// How far the check for drift has come or how it ended. Example: `COMPLETED`.
    pub drift_detection_status: Option<Open<DriftDetectionStatus>>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// Stacks that are no longer as the template says. Example: `1`.
    pub drifted_stack_instances_count: Option<i32>,
    /// Stacks for which the check failed. Example: `0`.
    pub failed_stack_instances_count: Option<i32>,
    /// Stacks that are still being checked. Example: `0`.
    pub in_progress_stack_instances_count: Option<i32>,
    /// Stacks that are as the template says. Example: `1`.
    pub in_sync_stack_instances_count: Option<i32>,
    /// Whether any stack of the group was found to have drifted.
    /// Here: `NOT_CHECKED`, `IN_SYNC`, `DRIFTED`. Example: `DRIFTED`.
    pub stack_group_drift_status: Option<Open<DriftStatus>>,
    /// Stacks in the group at the time of the check. Example: `2`.
    pub total_stack_instances_count: Option<i32>,
}

response! {
    ResponseStackGroupDriftDetectionDetail {
        "CancelledStackInstancesCount" => cancelled_stack_instances_count: value,
        "DriftDetectionStatus" => drift_detection_status: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "DriftedStackInstancesCount" => drifted_stack_instances_count: value,
        "FailedStackInstancesCount" => failed_stack_instances_count: value,
        "InProgressStackInstancesCount" => in_progress_stack_instances_count: value,
        "InSyncStackInstancesCount" => in_sync_stack_instances_count: value,
        "StackGroupDriftStatus" => stack_group_drift_status: value,
        "TotalStackInstancesCount" => total_stack_instances_count: value,
    }
}

values! {
    /// Whether the template is the user's own or was shared by others.
    pub enum ShareType {
        /// The template belongs to the user.
        Private = "Private",
        /// The template was shared by another user.
        Shared = "Shared",
    }
}

/// Single resources that the scenario starts from; the alternative to tags and a resource group.
#[non_exhaustive]
pub struct SourceResource {
    /// Existing cloud resource that the scenario takes in, such as a VPC.
    /// Example: `vpc-m5eauuq80anx59v28****`.
    pub resource_id: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
}

impl SourceResource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

response! {
    SourceResource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
    }
}

/// Resource group whose members make up the scenario; the alternative to tags and single resources.
#[non_exhaustive]
pub struct SourceResourceGroup {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Types of resources that the scan takes in; without any, all types count.
    pub resource_type_filter: Vec<String>,
}

impl SourceResourceGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceTypeFilter`.
    pub fn resource_type_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_type_filter = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    SourceResourceGroup {
        "ResourceGroupId" => resource_group_id: value,
        "ResourceTypeFilter" => resource_type_filter: list(""),
    }
}

/// Tags whose resources make up the scenario; the alternative to single resources and a group.
#[non_exhaustive]
pub struct SourceTag {
    /// Tags that a resource must bear; an empty value matches every value of the key.
    pub resource_tags: Option<Value>,
    /// Types of resources that the scan takes in; without any, all types count.
    pub resource_type_filter: Vec<String>,
}

impl SourceTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<Value>) -> Self {
        self.resource_tags = Some(value.into());
        self
    }
    /// Sets `ResourceTypeFilter`.
    pub fn resource_type_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_type_filter = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    SourceTag {
        "ResourceTags" => resource_tags: value,
        "ResourceTypeFilter" => resource_type_filter: list(""),
    }
}

values! {
    /// Whether the operation creates, updates or deletes stacks, or checks them for drift.
    pub enum StackGroupOperationAction {
        /// Stacks are created.
        Create = "CREATE",
        /// Stacks are updated.
        Update = "UPDATE",
        /// Stacks are deleted.
        Delete = "DELETE",
        /// Stacks are checked for drift.
        DetectDrift = "DETECT_DRIFT",
    }
}

values! {
    /// Whether the operation is running, succeeded, failed, or was stopped.
    pub enum StackGroupOperationStatus {
        /// The operation is under way.
        Running = "RUNNING",
        /// Everything was done as asked.
        Succeeded = "SUCCEEDED",
        /// The operation or registration has failed.
        Failed = "FAILED",
        /// The operation is being stopped.
        Stopping = "STOPPING",
        /// The operation was stopped before its end.
        Stopped = "STOPPED",
    }
}

values! {
    /// Whether the stack group is active or deleted.
    pub enum StackGroupStatus {
        /// The stack group is in use.
        Active = "ACTIVE",
        /// The stack group no longer exists.
        Deleted = "DELETED",
    }
}

values! {
    /// Whether the stack is up to date with its group.
    pub enum StackInstanceStatus {
        /// The stack matches the latest state of its group.
        Current = "CURRENT",
        /// The stack lags behind its group, for example because an operation on it failed.
        Outdated = "OUTDATED",
    }
}

/// More about an error of the stack operation, such as the call to another service that failed.
#[non_exhaustive]
pub struct StackOperationInfo {
    /// Code for programs to act on, as a rule that of the result. Example: `DependencyViolation`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `071D6166-3F6B-5C7B-A1F0-0113FBB643A8`.
    pub request_id: Option<String>,
    /// Operation of the other service that failed. Example: `DeleteSecurityGroup`.
    pub action: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ECS::SecurityGroup`.
    pub resource_type: Option<String>,
    /// What the template calls the resource. Example: `EcsSecurityGroup`.
    pub logical_resource_id: Option<String>,
}

response! {
    StackOperationInfo {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Action" => action: value,
        "ResourceType" => resource_type: value,
        "LogicalResourceId" => logical_resource_id: value,
    }
}

values! {
    /// State of the stack: the operation last made on it, and whether that is running, done, or failed.
    pub enum StackStatus {
        /// The creation is under way.
        CreateInProgress = "CREATE_IN_PROGRESS",
        /// The creation has failed.
        CreateFailed = "CREATE_FAILED",
        /// The creation has succeeded.
        CreateComplete = "CREATE_COMPLETE",
        /// The update is under way.
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        /// The changes could not all be made.
        UpdateFailed = "UPDATE_FAILED",
        /// The update has succeeded.
        UpdateComplete = "UPDATE_COMPLETE",
        /// The deletion is under way.
        DeleteInProgress = "DELETE_IN_PROGRESS",
        /// The deletion has failed.
        DeleteFailed = "DELETE_FAILED",
        /// The deletion has succeeded.
        DeleteComplete = "DELETE_COMPLETE",
        /// The creation failed and is being taken back.
        CreateRollbackInProgress = "CREATE_ROLLBACK_IN_PROGRESS",
        /// The creation failed, and taking it back failed too.
        CreateRollbackFailed = "CREATE_ROLLBACK_FAILED",
        /// The creation failed and what it had made has been taken back.
        CreateRollbackComplete = "CREATE_ROLLBACK_COMPLETE",
        /// An update failed and is being undone.
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
        /// An update failed, and going back to the former state failed too.
        RollbackFailed = "ROLLBACK_FAILED",
        /// An update failed and the former state is back.
        RollbackComplete = "ROLLBACK_COMPLETE",
        /// The check is under way.
        CheckInProgress = "CHECK_IN_PROGRESS",
        /// The check did not come to a good end.
        CheckFailed = "CHECK_FAILED",
        /// The check has succeeded.
        CheckComplete = "CHECK_COMPLETE",
        /// The stack waits for its change set to be carried out.
        ReviewInProgress = "REVIEW_IN_PROGRESS",
        /// The stack is being created by taking over existing resources.
        ImportCreateInProgress = "IMPORT_CREATE_IN_PROGRESS",
        /// Creating the stack by taking over existing resources has failed.
        ImportCreateFailed = "IMPORT_CREATE_FAILED",
        /// The stack has been created by taking over existing resources.
        ImportCreateComplete = "IMPORT_CREATE_COMPLETE",
        /// Creating the stack from existing resources failed and is being taken back.
        ImportCreateRollbackInProgress = "IMPORT_CREATE_ROLLBACK_IN_PROGRESS",
        /// Creating the stack from existing resources failed, and taking it back failed too.
        ImportCreateRollbackFailed = "IMPORT_CREATE_ROLLBACK_FAILED",
        /// Creating the stack from existing resources failed and has been taken back.
        ImportCreateRollbackComplete = "IMPORT_CREATE_ROLLBACK_COMPLETE",
        /// The stack is taking over further existing resources.
        ImportUpdateInProgress = "IMPORT_UPDATE_IN_PROGRESS",
        /// Taking further existing resources into the stack has failed.
        ImportUpdateFailed = "IMPORT_UPDATE_FAILED",
        /// The stack has taken over further existing resources.
        ImportUpdateComplete = "IMPORT_UPDATE_COMPLETE",
        /// Taking over further resources failed and is being undone.
        ImportUpdateRollbackInProgress = "IMPORT_UPDATE_ROLLBACK_IN_PROGRESS",
        /// Taking over further resources failed, and undoing it failed too.
        ImportUpdateRollbackFailed = "IMPORT_UPDATE_ROLLBACK_FAILED",
        /// Taking over further resources failed and has been undone.
        ImportUpdateRollbackComplete = "IMPORT_UPDATE_ROLLBACK_COMPLETE",
    }
}

values! {
    /// Whether the stack uses a template in the service's own notation or in Terraform's.
    pub enum StackType {
        /// The stack uses a template in the service's own notation.
        Ros = "ROS",
        /// The stack uses a Terraform template.
        Terraform = "Terraform",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// First half of a tag, under which its value is filed.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// What Terraform wrote while working on the stack.
#[non_exhaustive]
pub struct TerraformLog {
    /// Terraform command that wrote the log. Example: `apply`.
    pub command: Option<String>,
    /// Output stream that the log was written to. Example: `stdout`.
    pub stream: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
}

response! {
    TerraformLog {
        "Command" => command: value,
        "Stream" => stream: value,
        "Content" => content: value,
    }
}

values! {
    /// Which versions of the template the other account sees.
    pub enum VersionOption {
        /// All versions of the template.
        AllVersions = "AllVersions",
        /// Always the newest version, as new ones are added.
        Latest = "Latest",
        /// The version that is newest now; later versions are not shared.
        Current = "Current",
        /// One single version, which the call names.
        Specified = "Specified",
    }
}
