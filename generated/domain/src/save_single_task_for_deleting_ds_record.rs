// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForDeletingDSRecord`, from `domain/SaveSingleTaskForDeletingDSRecord.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that removes a DS record of DNSSEC at the registry.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForDeletingDSRecordRequest::new()
///     .domain_name("test.com")
///     .key_tag(1);
/// let reply = client.save_single_task_for_deleting_ds_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForDeletingDSRecordRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// **Required.** Tag that the key carries. Range: 0 to 65535. Example: `1`.
    pub key_tag: Option<i32>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForDeletingDSRecordRequest {
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
    /// Sets `KeyTag`, which is required.
    #[inline]
    pub fn key_tag(mut self, value: i32) -> Self {
        self.key_tag = Some(value);
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
    SaveSingleTaskForDeletingDSRecordRequest {
        "DomainName" => domain_name: query,
        "KeyTag" => key_tag: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForDeletingDSRecordRequest {
    type Response = SaveSingleTaskForDeletingDSRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForDeletingDSRecord")
        .required(&["DomainName", "KeyTag"]);
}

/// Response to [`SaveSingleTaskForDeletingDSRecordRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForDeletingDSRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2598CAF-DBFE-494E-95EF-B42A33C178AA`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `e893148f-6343-4ae1-9eba-6e2a4116e142`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForDeletingDSRecordResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
