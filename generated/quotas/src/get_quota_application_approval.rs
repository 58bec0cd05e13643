// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQuotaApplicationApproval`, from `quotas/GetQuotaApplicationApproval.md`.

use alicloud_runtime::codegen::*;

/// Tells how long approval of an application usually takes and whether a reminder is possible.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::GetQuotaApplicationApprovalRequest::new();
/// let reply = client.get_quota_application_approval(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQuotaApplicationApprovalRequest {
    /// Request for a higher quota.
    pub application_id: Option<String>,
}

impl GetQuotaApplicationApprovalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
}

request! {
    GetQuotaApplicationApprovalRequest {
        "ApplicationId" => application_id: form,
    }
}

impl Operation for GetQuotaApplicationApprovalRequest {
    type Response = GetQuotaApplicationApprovalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetQuotaApplicationApproval")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMsg"])
        .read_only();
}

/// Response to [`GetQuotaApplicationApprovalRequest`].
#[non_exhaustive]
pub struct GetQuotaApplicationApprovalResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7ED584FB-ECBF-4A2A-969D-F54D25EFABF9`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `PARAMETER.ILLEGALL`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `Parameter[%s] is required.`.
    pub dynamic_message: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_msg: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `RAM.PERMISSION.DENIED`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub module: Option<Module>,
    /// Whether the application can be handed in once more. Example: `false`.
    pub allow_retry: Option<bool>,
    /// The error args that were found or are concerned, one entry each. Example: `ApplicationId`.
    pub error_args: Vec<Value>,
}

response! {
    GetQuotaApplicationApprovalResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "ErrorMsg" => error_msg: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "Module" => module: value,
        "AllowRetry" => allow_retry: value,
        "ErrorArgs" => error_args: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct Module {
    /// Number that is given for this: approval hours. Example: `24`.
    pub approval_hours: Option<i32>,
    /// Whether this can be used: reminder. Example: `false`.
    pub support_reminder: Option<bool>,
    /// Why it came to the unsupport reminder. Example: `text`.
    pub unsupport_reminder_reason: Option<String>,
    /// Number that is given for this: reminder interval hours. Example: `24`.
    pub reminder_interval_hours: Option<i32>,
}

response! {
    Module {
        "ApprovalHours" => approval_hours: value,
        "SupportReminder" => support_reminder: value,
        "UnsupportReminderReason" => unsupport_reminder_reason: value,
        "ReminderIntervalHours" => reminder_interval_hours: value,
    }
}
