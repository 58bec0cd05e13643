// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckTransferInFeasibility`, from `domain/CheckTransferInFeasibility.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Checks whether a domain can be transferred in with the given authorization code.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CheckTransferInFeasibilityRequest::new()
///     .domain_name("test.com");
/// let reply = client.check_transfer_in_feasibility(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckTransferInFeasibilityRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `Aliyun.com`.
    pub domain_name: Option<String>,
    /// Code that stands for the transfer authorization, for programs to act on. Example: `test`.
    /// A secret: it is printed as `***`.
    pub transfer_authorization_code: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl CheckTransferInFeasibilityRequest {
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
    /// Sets `TransferAuthorizationCode`.
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
    CheckTransferInFeasibilityRequest {
        "DomainName" => domain_name: query,
        "TransferAuthorizationCode" => transfer_authorization_code: query as Secret,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for CheckTransferInFeasibilityRequest {
    type Response = CheckTransferInFeasibilityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckTransferInFeasibility")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`CheckTransferInFeasibilityRequest`].
#[non_exhaustive]
pub struct CheckTransferInFeasibilityResponse {
    /// Whether the domain can be moved here. Example: `false`.
    pub can_transfer: Option<bool>,
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `CheckTransferResult.DomainTransferProhibited`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the product that the item belongs to or stands for. Example: `2a`.
    pub product_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC0D6B89-2353-4D64-BD80-6606A7DBD7C1`.
    pub request_id: Option<String>,
}

response! {
    CheckTransferInFeasibilityResponse {
        "CanTransfer" => can_transfer: value,
        "Code" => code: value,
        "Message" => message: value,
        "ProductId" => product_id: value,
        "RequestId" => request_id: value,
    }
}
