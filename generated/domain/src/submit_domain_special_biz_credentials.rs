// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitDomainSpecialBizCredentials`, from `domain/SubmitDomainSpecialBizCredentials.md`.

use alicloud_runtime::codegen::*;

/// Submits the documents for a special domain business case.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SubmitDomainSpecialBizCredentialsRequest::new();
/// let reply = client.submit_domain_special_biz_credentials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitDomainSpecialBizCredentialsRequest {
    /// ID of the biz that the call is about.
    pub biz_id: Option<i64>,
    /// The credentials that are concerned.
    pub credentials: Option<String>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SubmitDomainSpecialBizCredentialsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BizId`.
    #[inline]
    pub fn biz_id(mut self, value: i64) -> Self {
        self.biz_id = Some(value);
        self
    }
    /// Sets `Credentials`.
    pub fn credentials(mut self, value: impl Into<String>) -> Self {
        self.credentials = Some(value.into());
        self
    }
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SubmitDomainSpecialBizCredentialsRequest {
        "BizId" => biz_id: form,
        "Credentials" => credentials: form,
        "Extend" => extend: form,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SubmitDomainSpecialBizCredentialsRequest {
    type Response = SubmitDomainSpecialBizCredentialsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitDomainSpecialBizCredentials")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMsg"]);
}

/// Response to [`SubmitDomainSpecialBizCredentialsRequest`].
#[non_exhaustive]
pub struct SubmitDomainSpecialBizCredentialsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A83E1D74-E46B-505C-947A-8C6B7E41C011`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic.
    pub dynamic_message: Option<String>,
    /// Whether the request was done at once. Example: `True`.
    pub synchro: Option<bool>,
    /// Reason of the failure in words. Example: `110001`.
    pub error_msg: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// What the request brought.
    pub module: Option<Value>,
    /// Whether the request may be sent again. Example: `False`.
    pub allow_retry: Option<bool>,
    /// The error args that were found or are concerned, one entry each.
    pub error_args: Vec<Value>,
    /// Name that the application is registered under. Example: `test-com`.
    pub app_name: Option<String>,
}

response! {
    SubmitDomainSpecialBizCredentialsResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Synchro" => synchro: value,
        "ErrorMsg" => error_msg: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "Module" => module: value,
        "AllowRetry" => allow_retry: value,
        "ErrorArgs" => error_args: list(""),
        "AppName" => app_name: value,
    }
}
