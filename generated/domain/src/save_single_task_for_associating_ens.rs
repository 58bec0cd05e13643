// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForAssociatingEns`, from `domain/SaveSingleTaskForAssociatingEns.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that ties an Ethereum wallet address to a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForAssociatingEnsRequest::new()
///     .address("0x1234567890123456789012345678901234567890")
///     .domain_name("test.luxe");
/// let reply = client.save_single_task_for_associating_ens(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForAssociatingEnsRequest {
    /// **Required.** Network or postal address of the item.
    /// Example: `0x1234567890123456789012345678901234567890`.
    pub address: Option<String>,
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForAssociatingEnsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Address`, which is required.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
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
    SaveSingleTaskForAssociatingEnsRequest {
        "Address" => address: query,
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForAssociatingEnsRequest {
    type Response = SaveSingleTaskForAssociatingEnsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForAssociatingEns")
        .required(&["Address", "DomainName"]);
}

/// Response to [`SaveSingleTaskForAssociatingEnsRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForAssociatingEnsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2598CAF-DBFE-494E-95EF-B42A33C178AA`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `e893148f-6343-4ae1-9eba-6e2a4116e142`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForAssociatingEnsResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
