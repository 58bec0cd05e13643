// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMonitorGroupInstances`, from `cms/ModifyMonitorGroupInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceCategory};

/// Replaces resources of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::modify_monitor_group_instances::Instance;
///
/// let request = alicloud_cms::ModifyMonitorGroupInstancesRequest::new()
///     .group_id(12345)
///     .instances([Instance::new()]);
/// let reply = client.modify_monitor_group_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMonitorGroupInstancesRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<i64>,
    /// **Required.** Cloud instances, one entry each or as JSON text. Items: at most 2000.
    pub instances: Vec<Instance>,
}

impl ModifyMonitorGroupInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
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
    ModifyMonitorGroupInstancesRequest {
        "GroupId" => group_id: query,
        "Instances" => instances: query,
    }
}

impl Operation for ModifyMonitorGroupInstancesRequest {
    type Response = ModifyMonitorGroupInstancesResponse;
    type Error = ModifyMonitorGroupInstancesError;
    const INFO: OperationInfo = super::operation("ModifyMonitorGroupInstances")
        .required(&["GroupId", "Instances"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyMonitorGroupInstancesError] = &[
        ModifyMonitorGroupInstancesError::Any,
        ModifyMonitorGroupInstancesError::ParameterInvalid,
        ModifyMonitorGroupInstancesError::AccessDeniedException,
        ModifyMonitorGroupInstancesError::LimitExceeded,
        ModifyMonitorGroupInstancesError::AccessForbidden,
        ModifyMonitorGroupInstancesError::ResourceNotFound,
        ModifyMonitorGroupInstancesError::ResourceConflict,
        ModifyMonitorGroupInstancesError::ResourceExist,
        ModifyMonitorGroupInstancesError::ResourcesOverLimit,
        ModifyMonitorGroupInstancesError::ThrottliNgException,
        ModifyMonitorGroupInstancesError::InternalError,
    ];
}

/// Response to [`ModifyMonitorGroupInstancesRequest`].
#[non_exhaustive]
pub struct ModifyMonitorGroupInstancesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEC7EDB3-9B08-4AC0-A42A-329F5D14B95A`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyMonitorGroupInstancesResponse {
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
    pub category: Option<Open<InstanceCategory>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-a2d5q7pm12****`.
    pub instance_id: Option<String>,
    /// **Required.** Label of the instance that people recognize it by. Example: `hoeName`.
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
    pub fn category(mut self, value: impl Into<Open<InstanceCategory>>) -> Self {
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

/// Errors that the documentation of [`ModifyMonitorGroupInstancesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`ResourcesOverLimit`](super::DocumentedError::ResourcesOverLimit)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyMonitorGroupInstancesError = super::DocumentedError;
