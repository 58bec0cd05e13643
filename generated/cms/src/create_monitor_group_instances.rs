// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitorGroupInstances`, from `cms/CreateMonitorGroupInstances.md`.

use alicloud_runtime::codegen::*;

/// Adds resources to an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::create_monitor_group_instances::Instance;
///
/// let request = alicloud_cms::CreateMonitorGroupInstancesRequest::new()
///     .group_id("12345678")
///     .instances([Instance::new()]);
/// let reply = client.create_monitor_group_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitorGroupInstancesRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345678`.
    pub group_id: Option<String>,
    /// **Required.** Cloud instances, one entry each or as JSON text. Items: at most 2000.
    pub instances: Vec<Instance>,
}

impl CreateMonitorGroupInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Instances`, which is required.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<Instance>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateMonitorGroupInstancesRequest {
        "GroupId" => group_id: query,
        "Instances" => instances: query,
    }
}

impl Operation for CreateMonitorGroupInstancesRequest {
    type Response = CreateMonitorGroupInstancesResponse;
    type Error = CreateMonitorGroupInstancesError;
    const INFO: OperationInfo = super::operation("CreateMonitorGroupInstances")
        .required(&["GroupId", "Instances"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateMonitorGroupInstancesError] = &[
        CreateMonitorGroupInstancesError::Any,
        CreateMonitorGroupInstancesError::InvalidQueryParameter,
        CreateMonitorGroupInstancesError::AccessDeniedException,
        CreateMonitorGroupInstancesError::LimitExceeded,
        CreateMonitorGroupInstancesError::InvalidClientTokenId,
        CreateMonitorGroupInstancesError::ResourceNotFound,
        CreateMonitorGroupInstancesError::ResourceExist,
        CreateMonitorGroupInstancesError::ResourcesOverLimit,
        CreateMonitorGroupInstancesError::ThrottliNgException,
        CreateMonitorGroupInstancesError::InternalError,
    ];
}

/// Response to [`CreateMonitorGroupInstancesRequest`].
#[non_exhaustive]
pub struct CreateMonitorGroupInstancesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1BC69FEB-56CD-4555-A0E2-02536A24A946`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateMonitorGroupInstancesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Cloud instances, one entry each or as JSON text.
#[non_exhaustive]
pub struct Instance {
    /// **Required.** Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    /// Example: `ECS`.
    pub category: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-2ze26xj5wwy12****`.
    pub instance_id: Option<String>,
    /// **Required.** Label of the instance that people recognize it by. Example: `test-instance-ecs`.
    pub instance_name: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl Instance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    Instance {
        "Category" => category: field,
        "InstanceId" => instance_id: field,
        "InstanceName" => instance_name: field,
        "RegionId" => region_id: field,
    }
}

/// Errors that the documentation of [`CreateMonitorGroupInstancesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`InvalidClientTokenId`](super::DocumentedError::InvalidClientTokenId)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`ResourcesOverLimit`](super::DocumentedError::ResourcesOverLimit)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateMonitorGroupInstancesError = super::DocumentedError;
