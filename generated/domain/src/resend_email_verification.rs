// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResendEmailVerification`, from `domain/ResendEmailVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailList, Lang};

/// Sends the verification email to registrant addresses once more.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::ResendEmailVerificationRequest::new()
///     .email("test1@aliyun.com,test2@aliyun.com");
/// let reply = client.resend_email_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResendEmailVerificationRequest {
    /// **Required.** Email address of the person or contact concerned.
    /// Example: `test1@aliyun.com,test2@aliyun.com`.
    pub email: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl ResendEmailVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Email`, which is required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    ResendEmailVerificationRequest {
        "Email" => email: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for ResendEmailVerificationRequest {
    type Response = ResendEmailVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResendEmailVerification")
        .required(&["Email"]);
}

/// Response to [`ResendEmailVerificationRequest`].
#[non_exhaustive]
pub struct ResendEmailVerificationResponse {
    /// Items of the kind fail that were found or are concerned.
    pub fail_list: Vec<FailList>,
    /// Items of the kind success that were found or are concerned.
    pub success_list: Vec<FailList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0EA54E99-DB48-4CE3-A099-6ED8E451B8AC`.
    pub request_id: Option<String>,
}

response! {
    ResendEmailVerificationResponse {
        "FailList" => fail_list: list(""),
        "SuccessList" => success_list: list(""),
        "RequestId" => request_id: value,
    }
}
