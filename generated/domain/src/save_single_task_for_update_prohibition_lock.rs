// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForUpdateProhibitionLock`, from `domain/SaveSingleTaskForUpdateProhibitionLock.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that locks a domain name against changes of its data or unlocks it.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForUpdateProhibitionLockRequest::new()
///     .domain_name("test1.com")
///     .status(false);
/// let reply = client.save_single_task_for_update_prohibition_lock(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForUpdateProhibitionLockRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test1.com`.
    pub domain_name: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into. Example: `false`.
    pub status: Option<bool>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForUpdateProhibitionLockRequest {
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
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
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
    SaveSingleTaskForUpdateProhibitionLockRequest {
        "DomainName" => domain_name: query,
        "Status" => status: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForUpdateProhibitionLockRequest {
    type Response = SaveSingleTaskForUpdateProhibitionLockResponse;
    type Error = SaveSingleTaskForUpdateProhibitionLockError;
    const INFO: OperationInfo = super::operation(
            "SaveSingleTaskForUpdateProhibitionLock",
        )
        .required(&["DomainName", "Status"]);
    const ERRORS: &'static [SaveSingleTaskForUpdateProhibitionLockError] = &[
        SaveSingleTaskForUpdateProhibitionLockError::ParameterIllegal,
        SaveSingleTaskForUpdateProhibitionLockError::NetworkIOError,
    ];
}

/// Response to [`SaveSingleTaskForUpdateProhibitionLockRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForUpdateProhibitionLockResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F51977F9-2B40-462B-BCCD-CF5BB1E9DB56`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `d3babb0a-c939-4c25-8c65-c47b65f5492a`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForUpdateProhibitionLockResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveSingleTaskForUpdateProhibitionLockRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type SaveSingleTaskForUpdateProhibitionLockError = super::DocumentedError;
