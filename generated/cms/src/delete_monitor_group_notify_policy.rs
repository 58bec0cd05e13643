// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMonitorGroupNotifyPolicy`, from `cms/DeleteMonitorGroupNotifyPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes the policy that pauses the notifications of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMonitorGroupNotifyPolicyRequest::new()
///     .policy_type("PauseNotify")
///     .region_id("text");
/// let reply = client.delete_monitor_group_notify_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMonitorGroupNotifyPolicyRequest {
    /// **Required.** Which kind of policy it is or is to be. Example: `PauseNotify`.
    pub policy_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `text`.
    pub region_id: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
}

impl DeleteMonitorGroupNotifyPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DeleteMonitorGroupNotifyPolicyRequest {
        "PolicyType" => policy_type: query,
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteMonitorGroupNotifyPolicyRequest {
    type Response = DeleteMonitorGroupNotifyPolicyResponse;
    type Error = DeleteMonitorGroupNotifyPolicyError;
    const INFO: OperationInfo = super::operation("DeleteMonitorGroupNotifyPolicy")
        .required(&["PolicyType", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteMonitorGroupNotifyPolicyError] = &[
        DeleteMonitorGroupNotifyPolicyError::Any,
        DeleteMonitorGroupNotifyPolicyError::InternalError,
    ];
}

/// Response to [`DeleteMonitorGroupNotifyPolicyRequest`].
#[non_exhaustive]
pub struct DeleteMonitorGroupNotifyPolicyResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7AF834D-D38B-4A46-920B-FE974EB7E135`.
    pub request_id: Option<String>,
    /// How many policies the call created or deleted. Example: `1`.
    pub result: Option<i32>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteMonitorGroupNotifyPolicyResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteMonitorGroupNotifyPolicyRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMonitorGroupNotifyPolicyError = super::DocumentedError;
