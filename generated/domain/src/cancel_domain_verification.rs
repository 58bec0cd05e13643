// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelDomainVerification`, from `domain/CancelDomainVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Withdraws a domain's real-name verification that is under review.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CancelDomainVerificationRequest::new()
///     .action_type("activate")
///     .instance_id("S2019270W570xxxx");
/// let reply = client.cancel_domain_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelDomainVerificationRequest {
    /// **Required.** Which kind of action it is or is to be. Example: `activate`.
    pub action_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `S2019270W570xxxx`.
    pub instance_id: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl CancelDomainVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ActionType`, which is required.
    pub fn action_type(mut self, value: impl Into<String>) -> Self {
        self.action_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    CancelDomainVerificationRequest {
        "ActionType" => action_type: query,
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for CancelDomainVerificationRequest {
    type Response = CancelDomainVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelDomainVerification")
        .required(&["ActionType", "InstanceId"]);
}

/// Response to [`CancelDomainVerificationRequest`].
pub type CancelDomainVerificationResponse = alicloud_runtime::EmptyResponse;
