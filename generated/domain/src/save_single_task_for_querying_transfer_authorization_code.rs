// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForQueryingTransferAuthorizationCode`, from `domain/SaveSingleTaskForQueryingTransferAuthorizationCode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that fetches the authorization code a transfer to another registrar needs.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForQueryingTransferAuthorizationCodeRequest::new()
///     .domain_name("test.com");
/// let reply = client.save_single_task_for_querying_transfer_authorization_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForQueryingTransferAuthorizationCodeRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForQueryingTransferAuthorizationCodeRequest {
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
    SaveSingleTaskForQueryingTransferAuthorizationCodeRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForQueryingTransferAuthorizationCodeRequest {
    type Response = SaveSingleTaskForQueryingTransferAuthorizationCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "SaveSingleTaskForQueryingTransferAuthorizationCode",
        )
        .required(&["DomainName"]);
}

/// Response to [`SaveSingleTaskForQueryingTransferAuthorizationCodeRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForQueryingTransferAuthorizationCodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForQueryingTransferAuthorizationCodeResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
