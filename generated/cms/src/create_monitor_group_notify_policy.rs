// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMonitorGroupNotifyPolicy`, from `cms/CreateMonitorGroupNotifyPolicy.md`.

use alicloud_runtime::codegen::*;

/// Pauses the alert notifications of an application group for a time.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateMonitorGroupNotifyPolicyRequest::new()
///     .group_id("12345")
///     .policy_type("PauseNotify")
///     .start_time(1551756547863)
///     .end_time(1551757147863)
///     .region_id("text");
/// let reply = client.create_monitor_group_notify_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMonitorGroupNotifyPolicyRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// **Required.** Which kind of policy it is or is to be. Example: `PauseNotify`.
    pub policy_type: Option<String>,
    /// **Required.** From when on notifications are paused. Example: `1551756547863`.
    pub start_time: Option<i64>,
    /// **Required.** Until when notifications are paused. Example: `1551757147863`.
    pub end_time: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `text`.
    pub region_id: Option<String>,
}

impl CreateMonitorGroupNotifyPolicyRequest {
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
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateMonitorGroupNotifyPolicyRequest {
        "GroupId" => group_id: query,
        "PolicyType" => policy_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateMonitorGroupNotifyPolicyRequest {
    type Response = CreateMonitorGroupNotifyPolicyResponse;
    type Error = CreateMonitorGroupNotifyPolicyError;
    const INFO: OperationInfo = super::operation("CreateMonitorGroupNotifyPolicy")
        .required(&["GroupId", "PolicyType", "StartTime", "EndTime", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateMonitorGroupNotifyPolicyError] = &[
        CreateMonitorGroupNotifyPolicyError::Any,
        CreateMonitorGroupNotifyPolicyError::InternalError,
    ];
}

/// Response to [`CreateMonitorGroupNotifyPolicyRequest`].
#[non_exhaustive]
pub struct CreateMonitorGroupNotifyPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `13356BCA-3EC3-4748-A771-2064DA69AEF1`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// How many policies the call created or deleted. Example: `1`.
    pub result: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    CreateMonitorGroupNotifyPolicyResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Result" => result: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`CreateMonitorGroupNotifyPolicyRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 204
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateMonitorGroupNotifyPolicyError = super::DocumentedError;
