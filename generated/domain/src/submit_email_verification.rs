// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitEmailVerification`, from `domain/SubmitEmailVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailList, Lang};

/// Sends verification emails to given addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SubmitEmailVerificationRequest::new()
///     .email("aaa@test.com");
/// let reply = client.submit_email_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitEmailVerificationRequest {
    /// **Required.** Email address of the person or contact concerned. Example: `aaa@test.com`.
    pub email: Option<String>,
    /// Whether the mail is sent again when one is on its way. Default: `false`. Example: `false`.
    pub send_if_exist: Option<bool>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SubmitEmailVerificationRequest {
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
    /// Sets `SendIfExist`.
    #[inline]
    pub fn send_if_exist(mut self, value: bool) -> Self {
        self.send_if_exist = Some(value);
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
    SubmitEmailVerificationRequest {
        "Email" => email: query,
        "SendIfExist" => send_if_exist: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SubmitEmailVerificationRequest {
    type Response = SubmitEmailVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitEmailVerification")
        .required(&["Email"]);
}

/// Response to [`SubmitEmailVerificationRequest`].
#[non_exhaustive]
pub struct SubmitEmailVerificationResponse {
    /// Items of the kind exist that were found or are concerned.
    pub exist_list: Vec<FailList>,
    /// Items of the kind fail that were found or are concerned.
    pub fail_list: Vec<FailList>,
    /// Items of the kind success that were found or are concerned.
    pub success_list: Vec<FailList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2A8A5EF-DF8A-4C48-8FD4-9F6BD71AB26D`.
    pub request_id: Option<String>,
}

response! {
    SubmitEmailVerificationResponse {
        "ExistList" => exist_list: list(""),
        "FailList" => fail_list: list(""),
        "SuccessList" => success_list: list(""),
        "RequestId" => request_id: value,
    }
}
