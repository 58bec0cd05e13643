// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferInCheckMailToken`, from `domain/TransferInCheckMailToken.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Checks the token from the email by which the transfer of a domain name is approved.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::TransferInCheckMailTokenRequest::new()
///     .token("3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054");
/// let reply = client.transfer_in_check_mail_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferInCheckMailTokenRequest {
    /// **Required.** Text that stands for a right or a request; pass it on as it is.
    /// Example: `3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054`. A secret: it is printed as `***`.
    pub token: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl TransferInCheckMailTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Token`, which is required.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
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
    TransferInCheckMailTokenRequest {
        "Token" => token: query as Secret,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for TransferInCheckMailTokenRequest {
    type Response = TransferInCheckMailTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TransferInCheckMailToken")
        .required(&["Token"]);
}

/// Response to [`TransferInCheckMailTokenRequest`].
#[non_exhaustive]
pub struct TransferInCheckMailTokenResponse {
    /// Items of the kind fail that were found or are concerned. Example: `test.com`.
    pub fail_list: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60`.
    pub request_id: Option<String>,
    /// Items of the kind success that were found or are concerned. Example: `test.com`.
    pub success_list: Vec<String>,
}

response! {
    TransferInCheckMailTokenResponse {
        "FailList" => fail_list: list("FailDomain"),
        "RequestId" => request_id: value,
        "SuccessList" => success_list: list("SuccessDomain"),
    }
}
