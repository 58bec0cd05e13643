// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStackResource`, from `ros/GetStackResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModuleInfo, ResourceStatus};

/// Returns one resource of a stack, with its attributes if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// use alicloud_ros::get_stack_resource::ResourceStatus;
///
/// let request = alicloud_ros::GetStackResourceRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff")
///     .logical_resource_id("WebServer");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_stack_resource(request)
///     .wait()
///     .until(ResourceStatus::CreateComplete)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStackResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff`.
    pub stack_id: Option<String>,
    /// **Required.** Resource as the template calls it. Example: `WebServer`.
    pub logical_resource_id: Option<String>,
    /// Whether the attributes of the resource are returned. Example: `true`.
    pub show_resource_attributes: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Attributes of the resource that the response is to hold, by name. Items: at most 20.
    pub resource_attributes: Vec<String>,
}

impl GetStackResourceRequest {
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
    /// Sets `LogicalResourceId`, which is required.
    pub fn logical_resource_id(mut self, value: impl Into<String>) -> Self {
        self.logical_resource_id = Some(value.into());
        self
    }
    /// Sets `ShowResourceAttributes`.
    #[inline]
    pub fn show_resource_attributes(mut self, value: bool) -> Self {
        self.show_resource_attributes = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceAttributes`.
    pub fn resource_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_attributes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetStackResourceRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "LogicalResourceId" => logical_resource_id: query,
        "ShowResourceAttributes" => show_resource_attributes: query,
        "ClientToken" => client_token: query,
        "ResourceAttributes" => resource_attributes: query,
    }
}

impl Operation for GetStackResourceRequest {
    type Response = GetStackResourceResponse;
    type Error = GetStackResourceError;
    const INFO: OperationInfo = super::operation("GetStackResource")
        .required(&["RegionId", "StackId", "LogicalResourceId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetStackResourceError] = &[
        GetStackResourceError::ResourceNotFound,
        GetStackResourceError::StackNotFound,
    ];
}

impl Stateful for GetStackResourceRequest {
    type State = ResourceStatus;
    const FAILURES: &'static [ResourceStatus] = &[
        ResourceStatus::CreateFailed,
        ResourceStatus::DeleteFailed,
        ResourceStatus::RollbackFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`GetStackResourceRequest`].
#[non_exhaustive]
pub struct GetStackResourceResponse {
    /// State of the resource: what was last done with it, and whether that is running, done, or failed.
    /// Here: `CREATE_COMPLETE`, `CREATE_FAILED`, `CREATE_IN_PROGRESS`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`, `ROLLBACK_COMPLETE`, `ROLLBACK_FAILED`, `ROLLBACK_IN_PROGRESS`.
    /// Example: `CREATE_COMPLETE`.
    pub status: Option<Open<ResourceStatus>>,
    /// Free text that describes the item to people. Example: `no Description`.
    pub description: Option<String>,
    /// What the template calls the resource. Example: `WebServer`.
    pub logical_resource_id: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `cn-hangzhou`.
    pub stack_id: Option<String>,
    /// Stack as people call it. Length: at most 255. Example: `test-describe-resource`.
    pub stack_name: Option<String>,
    /// Why the item is in its present state, above all after a failure. Example: `state changed`.
    pub status_reason: Option<String>,
    /// ID of the actual cloud resource that stands behind the logical one.
    pub physical_resource_id: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ROS::WaitConditionHandle`.
    pub resource_type: Option<String>,
    /// When the item was created. Example: `2019-08-01T06:01:23`.
    pub create_time: Option<String>,
    /// Additional information that the template gives. Example: `{"key":"value"}`.
    pub metadata: BTreeMap<String, Value>,
    /// When the item was last changed. Example: `2019-08-01T06:01:29`.
    pub update_time: Option<String>,
    /// Attributes that the resource has once it is created, with their values. Example: `text`.
    pub resource_attributes: Vec<ResourceAttribute>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Whether the resource is as the template says, was changed or is gone. Example: `IN_SYNC`.
    pub resource_drift_status: Option<String>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// Modules that the resource comes from; missing when it comes from none.
    pub module_info: Option<ModuleInfo>,
}

response! {
    GetStackResourceResponse {
        "Status" => status: value,
        "Description" => description: value,
        "LogicalResourceId" => logical_resource_id: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "StatusReason" => status_reason: value,
        "PhysicalResourceId" => physical_resource_id: value,
        "ResourceType" => resource_type: value,
        "CreateTime" => create_time: value,
        "Metadata" => metadata: map,
        "UpdateTime" => update_time: value,
        "ResourceAttributes" => resource_attributes: list(""),
        "RequestId" => request_id: value,
        "ResourceDriftStatus" => resource_drift_status: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "ModuleInfo" => module_info: value,
    }
}

/// Attributes that the resource has once it is created, with their values.
#[non_exhaustive]
pub struct ResourceAttribute {
    /// Content of the attribute that stands beside it. Example: `text`.
    pub resource_attribute_value: Option<String>,
    /// What the attribute is called. Example: `CurlCli`.
    pub resource_attribute_key: Option<String>,
}

response! {
    ResourceAttribute {
        "ResourceAttributeValue" => resource_attribute_value: value,
        "ResourceAttributeKey" => resource_attribute_key: value,
    }
}

/// Errors that the documentation of [`GetStackResourceRequest`] names.
///
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type GetStackResourceError = super::DocumentedError;
