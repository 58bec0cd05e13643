// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryEmailVerification`, from `domain/QueryEmailVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Reads the verification result for one email address.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryEmailVerificationRequest::new()
///     .email("abc@aliyun.com");
/// let reply = client.query_email_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryEmailVerificationRequest {
    /// **Required.** Email address of the person or contact concerned. Example: `abc@aliyun.com`.
    pub email: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryEmailVerificationRequest {
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
    QueryEmailVerificationRequest {
        "Email" => email: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryEmailVerificationRequest {
    type Response = QueryEmailVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryEmailVerification")
        .required(&["Email"])
        .read_only();
}

/// Response to [`QueryEmailVerificationRequest`].
#[non_exhaustive]
pub struct QueryEmailVerificationResponse {
    /// IP address that belongs to the confirm. Example: `42.*.*.31`.
    pub confirm_ip: Option<String>,
    /// Email address of the person or contact concerned. Example: `abc@aliyun.com`.
    pub email: Option<String>,
    /// Number that picks out the email verification. Example: `72b36ba0572e423bbb3f19640896****`.
    pub email_verification_no: Option<String>,
    /// When the item was created. Example: `2019-02-19 16:38:07`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2019-02-19 16:40:38`.
    pub gmt_modified: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC4F7D02-8A83-4E37-B935-2D48A1B8423E`.
    pub request_id: Option<String>,
    /// IP address that belongs to the send. Example: `42.*.*.115`.
    pub send_ip: Option<String>,
    /// Time that is set or recorded for this: token send. Example: `2019-02-19 16:38:07`.
    pub token_send_time: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `140692647406****`.
    pub user_id: Option<String>,
    /// State that the verification is in. Example: `1`.
    pub verification_status: Option<i32>,
    /// Time that is set or recorded for this: verification. Example: `2019-02-19 16:40:38`.
    pub verification_time: Option<String>,
}

response! {
    QueryEmailVerificationResponse {
        "ConfirmIp" => confirm_ip: value,
        "Email" => email: value,
        "EmailVerificationNo" => email_verification_no: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "RequestId" => request_id: value,
        "SendIp" => send_ip: value,
        "TokenSendTime" => token_send_time: value,
        "UserId" => user_id: value,
        "VerificationStatus" => verification_status: value,
        "VerificationTime" => verification_time: value,
    }
}
