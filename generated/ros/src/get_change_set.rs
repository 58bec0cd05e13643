// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetChangeSet`, from `ros/GetChangeSet.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChangeStatus, Log, Parameter, TerraformLog};

/// Returns a change set, with its template if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// use alicloud_ros::get_change_set::ChangeStatus;
///
/// let request = alicloud_ros::GetChangeSetRequest::new()
///     .change_set_id("1f6521a4-05af-4975-afe9-bc4b45ad****")
///     .region_id("cn-hangzhou")
///     .show_template(true);
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_change_set(request)
///     .wait()
///     .until(ChangeStatus::CreateComplete)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetChangeSetRequest {
    /// **Required.** Set of planned changes to work on, as
    /// [`CreateChangeSet`](super::Client::create_change_set) returned it.
    /// Example: `1f6521a4-05af-4975-afe9-bc4b45ad****`.
    pub change_set_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the template of the change set is returned. Default: `false`. Example: `true`.
    pub show_template: Option<bool>,
}

impl GetChangeSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChangeSetId`, which is required.
    pub fn change_set_id(mut self, value: impl Into<String>) -> Self {
        self.change_set_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ShowTemplate`.
    #[inline]
    pub fn show_template(mut self, value: bool) -> Self {
        self.show_template = Some(value);
        self
    }
}

request! {
    GetChangeSetRequest {
        "ChangeSetId" => change_set_id: query,
        "RegionId" => region_id: query,
        "ShowTemplate" => show_template: query,
    }
}

impl Operation for GetChangeSetRequest {
    type Response = GetChangeSetResponse;
    type Error = GetChangeSetError;
    const INFO: OperationInfo = super::operation("GetChangeSet")
        .required(&["ChangeSetId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetChangeSetError] = &[
        GetChangeSetError::ChangeSetNotFound,
        GetChangeSetError::StackNotFound,
    ];
}

impl Stateful for GetChangeSetRequest {
    type State = ChangeStatus;
    const FAILURES: &'static [ChangeStatus] = &[
        ChangeStatus::CreateFailed,
        ChangeStatus::DeleteFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`GetChangeSetRequest`].
#[non_exhaustive]
pub struct GetChangeSetResponse {
    /// Set of planned changes that was made or is described.
    /// Example: `1f6521a4-05af-4975-afe9-bc4b45ad****`.
    pub change_set_id: Option<String>,
    /// What the set of planned changes is called. Example: `MyChangeSet`.
    pub change_set_name: Option<String>,
    /// Whether the changes make a new stack, alter a stack or bring in existing resources.
    /// Example: `CREATE`.
    pub change_set_type: Option<String>,
    /// Free text that describes the item to people. Example: `It is a demo.`.
    pub description: Option<String>,
    /// State of the change set, such as being created or ready to be executed.
    /// Example: `CREATE_COMPLETE`.
    pub status: Option<Open<ChangeStatus>>,
    /// Whether the change set can be, is being or has been carried out. Example: `AVAILABLE`.
    pub execution_status: Option<String>,
    /// When the item was created. Example: `2019-08-08T12:27:44`.
    pub create_time: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Stack as people call it. Example: `MyStack`.
    pub stack_name: Option<String>,
    /// Minutes that the creation or update may take before it counts as failed. Example: `12`.
    pub timeout_in_minutes: Option<i32>,
    /// Whether resources made so far are left standing when the creation fails. Example: `false`.
    pub disable_rollback: Option<bool>,
    /// Template text, as stored or as the service has processed or generated it. Example: `text`.
    pub template_body: Option<String>,
    /// Parameters of the template with their values, one entry each.
    pub parameters: Vec<Parameter>,
    /// What the change set would do, one entry for each resource. Example: `text`.
    pub changes: Vec<Change>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D2FD94C1-33A4-41A0-ABFB-B82533940931`.
    pub request_id: Option<String>,
    /// Why the item is in its present state, above all after a failure. Example: `too many changes`.
    pub status_reason: Option<String>,
    /// Logs of the stack, of its resources and of Terraform.
    pub log: Option<Log>,
}

response! {
    GetChangeSetResponse {
        "ChangeSetId" => change_set_id: value,
        "ChangeSetName" => change_set_name: value,
        "ChangeSetType" => change_set_type: value,
        "Description" => description: value,
        "Status" => status: value,
        "ExecutionStatus" => execution_status: value,
        "CreateTime" => create_time: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "TimeoutInMinutes" => timeout_in_minutes: value,
        "DisableRollback" => disable_rollback: value,
        "TemplateBody" => template_body: value,
        "Parameters" => parameters: list(""),
        "Changes" => changes: list(""),
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "StatusReason" => status_reason: value,
        "Log" => log: value,
    }
}

/// What the change set would do, one entry for each resource.
#[non_exhaustive]
pub struct Change {
    /// What the change set would do to one resource.
    pub resource_change: Option<ResourceChange>,
    /// Kind of the item, out of those that the service tells apart. Example: `Resource`.
    pub type_: Option<String>,
}

response! {
    Change {
        "ResourceChange" => resource_change: value,
        "Type" => type_: value,
    }
}

/// What the change set would do to one resource.
#[non_exhaustive]
pub struct ResourceChange {
    /// Whether the change set would add, change or remove the resource. Example: `Add`.
    pub action: Option<String>,
    /// Which properties of the resource change and why.
    pub details: Vec<Value>,
    /// What the template calls the resource. Example: `WebServer`.
    pub logical_resource_id: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ECS::Instance`.
    pub resource_type: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Vec<Value>,
}

response! {
    ResourceChange {
        "Action" => action: value,
        "Details" => details: list(""),
        "LogicalResourceId" => logical_resource_id: value,
        "ResourceType" => resource_type: value,
        "Scope" => scope: list(""),
    }
}

/// Errors that the documentation of [`GetChangeSetRequest`] names.
///
/// - [`ChangeSetNotFound`](super::DocumentedError::ChangeSetNotFound)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type GetChangeSetError = super::DocumentedError;
