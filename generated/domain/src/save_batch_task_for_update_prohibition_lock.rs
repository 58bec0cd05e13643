// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForUpdateProhibitionLock`, from `domain/SaveBatchTaskForUpdateProhibitionLock.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that locks several domain names against changes of their data or unlocks them.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveBatchTaskForUpdateProhibitionLockRequest::new()
///     .domain_name(["..."])
///     .status(false);
/// let reply = client.save_batch_task_for_update_prohibition_lock(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForUpdateProhibitionLockRequest {
    /// **Required.** Domain name that the call or the item is about. Items: at most 1000.
    pub domain_name: Vec<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<bool>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveBatchTaskForUpdateProhibitionLockRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name = value.into_iter().map(Into::into).collect();
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
    SaveBatchTaskForUpdateProhibitionLockRequest {
        "DomainName" => domain_name: query,
        "Status" => status: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveBatchTaskForUpdateProhibitionLockRequest {
    type Response = SaveBatchTaskForUpdateProhibitionLockResponse;
    type Error = SaveBatchTaskForUpdateProhibitionLockError;
    const INFO: OperationInfo = super::operation("SaveBatchTaskForUpdateProhibitionLock")
        .required(&["DomainName", "Status"]);
    const ERRORS: &'static [SaveBatchTaskForUpdateProhibitionLockError] = &[
        SaveBatchTaskForUpdateProhibitionLockError::ParameterIllegal,
        SaveBatchTaskForUpdateProhibitionLockError::NetworkIOError,
    ];
}

/// Response to [`SaveBatchTaskForUpdateProhibitionLockRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForUpdateProhibitionLockResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F51977F9-2B40-462B-BCCD-CF5BB1E9DB56`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `d3babb0a-c939-4c25-8c65-c47b65f5492a`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForUpdateProhibitionLockResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveBatchTaskForUpdateProhibitionLockRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type SaveBatchTaskForUpdateProhibitionLockError = super::DocumentedError;
