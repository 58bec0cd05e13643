// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForAddingDSRecord`, from `domain/SaveSingleTaskForAddingDSRecord.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that adds a DS record for DNSSEC at the registry.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForAddingDSRecordRequest::new()
///     .algorithm(1)
///     .digest("f58fa917424383934c7b0cf1a90f61d692745680fa06f5ecdbe0924e86de9598")
///     .digest_type(2)
///     .domain_name("test.com")
///     .key_tag(1);
/// let reply = client.save_single_task_for_adding_ds_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForAddingDSRecordRequest {
    /// **Required.** Method used, such as the kind of key or signature. Example: `1`.
    pub algorithm: Option<i32>,
    /// **Required.** Digest of the signing key.
    /// Example: `f58fa917424383934c7b0cf1a90f61d692745680fa06f5ecdbe0924e86de9598`.
    pub digest: Option<String>,
    /// **Required.** Which kind of digest it is or is to be. Example: `2`.
    pub digest_type: Option<i32>,
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// **Required.** Tag that the key carries. Example: `1`.
    pub key_tag: Option<i32>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForAddingDSRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    #[inline]
    pub fn algorithm(mut self, value: i32) -> Self {
        self.algorithm = Some(value);
        self
    }
    /// Sets `Digest`, which is required.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }
    /// Sets `DigestType`, which is required.
    #[inline]
    pub fn digest_type(mut self, value: i32) -> Self {
        self.digest_type = Some(value);
        self
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
    SaveSingleTaskForAddingDSRecordRequest {
        "Algorithm" => algorithm: query,
        "Digest" => digest: query,
        "DigestType" => digest_type: query,
        "DomainName" => domain_name: query,
        "KeyTag" => key_tag: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForAddingDSRecordRequest {
    type Response = SaveSingleTaskForAddingDSRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForAddingDSRecord")
        .required(&["Algorithm", "Digest", "DigestType", "DomainName", "KeyTag"]);
}

/// Response to [`SaveSingleTaskForAddingDSRecordRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForAddingDSRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2598CAF-DBFE-494E-95EF-B42A33C178AA`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `e893148f-6343-4ae1-9eba-6e2a4116e142`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForAddingDSRecordResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
