// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckMaxYearOfServerLock`, from `domain/CheckMaxYearOfServerLock.md`.

use alicloud_runtime::codegen::*;

/// Shows for how many years a registry lock can be bought or renewed.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CheckMaxYearOfServerLockRequest::new()
///     .domain_name("...")
///     .check_action("...");
/// let reply = client.check_max_year_of_server_lock(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckMaxYearOfServerLockRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// **Required.** What is done, or is to be done, about the check.
    pub check_action: Option<String>,
}

impl CheckMaxYearOfServerLockRequest {
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
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `CheckAction`, which is required.
    pub fn check_action(mut self, value: impl Into<String>) -> Self {
        self.check_action = Some(value.into());
        self
    }
}

request! {
    CheckMaxYearOfServerLockRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "CheckAction" => check_action: query,
    }
}

impl Operation for CheckMaxYearOfServerLockRequest {
    type Response = CheckMaxYearOfServerLockResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckMaxYearOfServerLock")
        .required(&["DomainName", "CheckAction"])
        .read_only();
}

/// Response to [`CheckMaxYearOfServerLockRequest`].
#[non_exhaustive]
pub struct CheckMaxYearOfServerLockResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-****-8035-4B12FEFD7D48`.
    pub request_id: Option<String>,
    /// Largest value, allowed or found, of this: year. Example: `10`.
    pub max_year: Option<i32>,
}

response! {
    CheckMaxYearOfServerLockResponse {
        "RequestId" => request_id: value,
        "MaxYear" => max_year: value,
    }
}
