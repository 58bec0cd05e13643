// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckProcessingServerLockApply`, from `domain/CheckProcessingServerLockApply.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a registry lock request for a domain is in process.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CheckProcessingServerLockApplyRequest::new()
///     .domain_name("...");
/// let reply = client.check_processing_server_lock_apply(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckProcessingServerLockApplyRequest {
    /// How long the fee lasts or how often it comes round.
    pub fee_period: Option<i32>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl CheckProcessingServerLockApplyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FeePeriod`.
    #[inline]
    pub fn fee_period(mut self, value: i32) -> Self {
        self.fee_period = Some(value);
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
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
    CheckProcessingServerLockApplyRequest {
        "FeePeriod" => fee_period: query,
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for CheckProcessingServerLockApplyRequest {
    type Response = CheckProcessingServerLockApplyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckProcessingServerLockApply")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`CheckProcessingServerLockApplyRequest`].
#[non_exhaustive]
pub struct CheckProcessingServerLockApplyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-****-8035-4B12FEFD7D48`.
    pub request_id: Option<String>,
    /// Whether this holds: exists. Example: `true`.
    pub exists: Option<bool>,
}

response! {
    CheckProcessingServerLockApplyResponse {
        "RequestId" => request_id: value,
        "Exists" => exists: value,
    }
}
