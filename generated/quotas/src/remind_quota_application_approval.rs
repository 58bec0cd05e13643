// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemindQuotaApplicationApproval`, from `quotas/RemindQuotaApplicationApproval.md`.

use alicloud_runtime::codegen::*;

/// Reminds those who decide on a quota application, where this kind of application supports it.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::RemindQuotaApplicationApprovalRequest::new();
/// let reply = client.remind_quota_application_approval(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemindQuotaApplicationApprovalRequest {
    /// Request for a higher quota.
    pub application_id: Option<String>,
}

impl RemindQuotaApplicationApprovalRequest {
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
    RemindQuotaApplicationApprovalRequest {
        "ApplicationId" => application_id: form,
    }
}

impl Operation for RemindQuotaApplicationApprovalRequest {
    type Response = RemindQuotaApplicationApprovalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemindQuotaApplicationApproval")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMsg"]);
}

/// Response to [`RemindQuotaApplicationApprovalRequest`].
#[non_exhaustive]
pub struct RemindQuotaApplicationApprovalResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
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
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call. Example: `219f1ff6-6205-495f-bda7-90d2fe945e****`.
    pub module: Option<String>,
    /// Whether the application can be handed in once more. Example: `false`.
    pub allow_retry: Option<bool>,
    /// The error args that were found or are concerned, one entry each. Example: `ApplicationId`.
    pub error_args: Vec<Value>,
}

response! {
    RemindQuotaApplicationApprovalResponse {
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
