// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEmailVerification`, from `domain/DeleteEmailVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailList, Lang};

/// Deletes verified email addresses, which have to be verified again before they serve.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::DeleteEmailVerificationRequest::new()
///     .email("test1@aliyun.com,test2@aliyun.com");
/// let reply = client.delete_email_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEmailVerificationRequest {
    /// **Required.** Email address of the person or contact concerned.
    /// Example: `test1@aliyun.com,test2@aliyun.com`.
    pub email: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl DeleteEmailVerificationRequest {
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
    DeleteEmailVerificationRequest {
        "Email" => email: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DeleteEmailVerificationRequest {
    type Response = DeleteEmailVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEmailVerification")
        .required(&["Email"]);
}

/// Response to [`DeleteEmailVerificationRequest`].
#[non_exhaustive]
pub struct DeleteEmailVerificationResponse {
    /// Items of the kind fail that were found or are concerned.
    pub fail_list: Vec<FailList>,
    /// Items of the kind success that were found or are concerned.
    pub success_list: Vec<FailList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A3D0E4A-0D4B-4BD0-90D7-A61DF8DD26AE`.
    pub request_id: Option<String>,
}

response! {
    DeleteEmailVerificationResponse {
        "FailList" => fail_list: list(""),
        "SuccessList" => success_list: list(""),
        "RequestId" => request_id: value,
    }
}
