// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSmsSign`, from `dysmsapi/GetSmsSign.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuditInfo};

/// Returns the review details of an SMS signature, including files and reasons for rejection.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetSmsSignRequest::new()
///     .sign_name("...");
/// let reply = client.get_sms_sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSmsSignRequest {
    /// **Required.** Signature of the account to look up, by its text.
    pub sign_name: Option<String>,
}

impl GetSmsSignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignName`, which is required.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
    }
}

request! {
    GetSmsSignRequest {
        "SignName" => sign_name: query,
    }
}

impl Operation for GetSmsSignRequest {
    type Response = GetSmsSignResponse;
    type Error = GetSmsSignError;
    const INFO: OperationInfo = super::operation("GetSmsSign")
        .required(&["SignName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetSmsSignError] = &[
        GetSmsSignError::ForbiddenAction,
        GetSmsSignError::SignatureNotFound,
    ];
}

/// Response to [`GetSmsSignRequest`].
#[non_exhaustive]
pub struct GetSmsSignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8DE990`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Signature that stands at the head of the message and tells who sends it. Example: `text`.
    pub sign_name: Option<String>,
    /// How the review stands: `0` under way, `1` passed, `2` failed, `10` called off. Example: `2`.
    pub sign_status: Option<i64>,
    /// When the signature, template or short link was created. Example: `2024-06-03 10:02:34`.
    pub create_date: Option<String>,
    /// Number of the application under review; give it to support to have the review sped up.
    /// Example: `20044156924`.
    pub order_id: Option<String>,
    /// Qualification that proves who stands behind the signature. Example: `2004393****`.
    pub qualification_id: Option<i64>,
    /// Explanation for the reviewers, such as what the messages are for. Example: `text`.
    pub remark: Option<String>,
    /// When the review took place and why it was refused, if it was.
    pub audit_info: Option<AuditInfo>,
    /// Papers handed in for the review, by their addresses. Example: `10098689758*****/1234qwe.png`.
    pub file_url_list: Vec<String>,
    /// Code that the service gave the signature. Example: `SIGN_100000077042023_17174665*****_ZM2kG`.
    pub sign_code: Option<String>,
    /// Whether the signature is one of your own, a gift of the system or for tests. Example: `2`.
    pub sign_tag: Option<String>,
    /// Where the signature or template is used, such as the address of a website.
    /// Example: `http://www.aliyun.com/`.
    pub apply_scene: Option<String>,
    /// Whether the signature is used for another company; the qualification must be of the same kind.
    /// Example: `false`.
    pub third_party: Option<bool>,
    /// What the signature is used for. Example: `text`.
    pub sign_usage: Option<String>,
}

response! {
    GetSmsSignResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "SignName" => sign_name: value,
        "SignStatus" => sign_status: value,
        "CreateDate" => create_date: value,
        "OrderId" => order_id: value,
        "QualificationId" => qualification_id: value,
        "Remark" => remark: value,
        "AuditInfo" => audit_info: value,
        "FileUrlList" => file_url_list: list(""),
        "SignCode" => sign_code: value,
        "SignTag" => sign_tag: value,
        "ApplyScene" => apply_scene: value,
        "ThirdParty" => third_party: value,
        "SignUsage" => sign_usage: value,
    }
}

/// Errors that the documentation of [`GetSmsSignRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction), here with HTTP status 400
/// - [`SignatureNotFound`](super::DocumentedError::SignatureNotFound)
pub type GetSmsSignError = super::DocumentedError;
