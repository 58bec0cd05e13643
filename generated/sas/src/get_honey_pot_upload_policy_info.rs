// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHoneyPotUploadPolicyInfo`, from `sas/GetHoneyPotUploadPolicyInfo.md`.

use alicloud_runtime::codegen::*;

/// Fetches the upload address for a honeypot file; call it before uploading.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetHoneyPotUploadPolicyInfoRequest::new();
/// let reply = client.get_honey_pot_upload_policy_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHoneyPotUploadPolicyInfoRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetHoneyPotUploadPolicyInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetHoneyPotUploadPolicyInfoRequest {
        "Lang" => lang: query,
    }
}

impl Operation for GetHoneyPotUploadPolicyInfoRequest {
    type Response = GetHoneyPotUploadPolicyInfoResponse;
    type Error = GetHoneyPotUploadPolicyInfoError;
    const INFO: OperationInfo = super::operation("GetHoneyPotUploadPolicyInfo")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetHoneyPotUploadPolicyInfoError] = &[
        GetHoneyPotUploadPolicyInfoError::NoPermission,
        GetHoneyPotUploadPolicyInfoError::ServerError,
    ];
}

/// Response to [`GetHoneyPotUploadPolicyInfoRequest`].
#[non_exhaustive]
pub struct GetHoneyPotUploadPolicyInfoResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneyPotUploadPolicyData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C177095-A734-59B2-9409-7D4F26FF****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetHoneyPotUploadPolicyInfoResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HoneyPotUploadPolicyData {
    /// AccessKey ID for the upload. Example: `LTAI4G1mgPbjvGQuiV1X****`.
    pub accessid: Option<String>,
    /// Rule or set of rules that applies.
    pub policy: Option<String>,
    /// Signature that proves where it comes from. Example: `wKPqlFneNTZPn52k2Rz9GTY*****`.
    pub signature: Option<String>,
    /// Name in a pair of name and value. Example: `HONEYPOT_FILE/1766185894104675_169********`.
    pub key: Option<String>,
    /// Name or address of the host concerned.
    /// Example: `https://aegis-update-static-file.oss-cn-hangzhou.aliyuncs.com`.
    pub host: Option<String>,
    /// When the validity ends. Example: `1661443200000`.
    pub expire: Option<String>,
}

response! {
    HoneyPotUploadPolicyData {
        "Accessid" => accessid: value,
        "Policy" => policy: value,
        "Signature" => signature: value,
        "Key" => key: value,
        "Host" => host: value,
        "Expire" => expire: value,
    }
}

/// Errors that the documentation of [`GetHoneyPotUploadPolicyInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetHoneyPotUploadPolicyInfoError = super::DocumentedError;
