// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMonitorGroupInstances`, from `cms/DeleteMonitorGroupInstances.md`.

use alicloud_runtime::codegen::*;

/// Takes resources out of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMonitorGroupInstancesRequest::new()
///     .category("ecs")
///     .group_id(123456)
///     .instance_id_list("i-a2d5q7pm3f912****,i-a2d5q7pm3f222****");
/// let reply = client.delete_monitor_group_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMonitorGroupInstancesRequest {
    /// **Required.** Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    /// Example: `ecs`.
    pub category: Option<String>,
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
    /// **Required.** IDs of the instances to work on or to narrow the list down to.
    /// Items: at most 20. Example: `i-a2d5q7pm3f912****,i-a2d5q7pm3f222****`.
    pub instance_id_list: Option<String>,
}

impl DeleteMonitorGroupInstancesRequest {
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
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `InstanceIdList`, which is required.
    pub fn instance_id_list(mut self, value: impl Into<String>) -> Self {
        self.instance_id_list = Some(value.into());
        self
    }
}

request! {
    DeleteMonitorGroupInstancesRequest {
        "Category" => category: query,
        "GroupId" => group_id: query,
        "InstanceIdList" => instance_id_list: query,
    }
}

impl Operation for DeleteMonitorGroupInstancesRequest {
    type Response = DeleteMonitorGroupInstancesResponse;
    type Error = DeleteMonitorGroupInstancesError;
    const INFO: OperationInfo = super::operation("DeleteMonitorGroupInstances")
        .required(&["Category", "GroupId", "InstanceIdList"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMonitorGroupInstancesError] = &[
        DeleteMonitorGroupInstancesError::ParameterInvalid,
        DeleteMonitorGroupInstancesError::AccessForbidden,
        DeleteMonitorGroupInstancesError::ResourceNotFound,
        DeleteMonitorGroupInstancesError::InternalError,
    ];
}

/// Response to [`DeleteMonitorGroupInstancesRequest`].
#[non_exhaustive]
pub struct DeleteMonitorGroupInstancesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5351B0F2-26A9-4BC9-87FF-1B74034D12C3`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMonitorGroupInstancesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteMonitorGroupInstancesRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMonitorGroupInstancesError = super::DocumentedError;
