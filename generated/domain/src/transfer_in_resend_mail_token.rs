// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferInResendMailToken`, from `domain/TransferInResendMailToken.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Sends the approval email of an inbound transfer once more.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::TransferInResendMailTokenRequest::new()
///     .domain_name("test.com");
/// let reply = client.transfer_in_resend_mail_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferInResendMailTokenRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl TransferInResendMailTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    TransferInResendMailTokenRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for TransferInResendMailTokenRequest {
    type Response = TransferInResendMailTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TransferInResendMailToken")
        .required(&["DomainName"]);
}

/// Response to [`TransferInResendMailTokenRequest`].
pub type TransferInResendMailTokenResponse = alicloud_runtime::EmptyResponse;
