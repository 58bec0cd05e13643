// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferInReenterTransferAuthorizationCode`, from `domain/TransferInReenterTransferAuthorizationCode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Takes the authorization code of an inbound transfer anew, after a wrong one.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::TransferInReenterTransferAuthorizationCodeRequest::new()
///     .domain_name("test.com")
///     .transfer_authorization_code("testCode");
/// let reply = client.transfer_in_reenter_transfer_authorization_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferInReenterTransferAuthorizationCodeRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// **Required.** Code that stands for the transfer authorization, for programs to act on.
    /// Example: `testCode`. A secret: it is printed as `***`.
    pub transfer_authorization_code: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl TransferInReenterTransferAuthorizationCodeRequest {
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
    /// Sets `TransferAuthorizationCode`, which is required.
    pub fn transfer_authorization_code(mut self, value: impl Into<String>) -> Self {
        self.transfer_authorization_code = Some(value.into());
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
    TransferInReenterTransferAuthorizationCodeRequest {
        "DomainName" => domain_name: query,
        "TransferAuthorizationCode" => transfer_authorization_code: query as Secret,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for TransferInReenterTransferAuthorizationCodeRequest {
    type Response = TransferInReenterTransferAuthorizationCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "TransferInReenterTransferAuthorizationCode",
        )
        .required(&["DomainName", "TransferAuthorizationCode"]);
}

/// Response to [`TransferInReenterTransferAuthorizationCodeRequest`].
pub type TransferInReenterTransferAuthorizationCodeResponse = alicloud_runtime::EmptyResponse;
