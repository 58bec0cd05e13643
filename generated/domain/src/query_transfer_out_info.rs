// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTransferOutInfo`, from `domain/QueryTransferOutInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Reads the state of a domain's transfer to another registrar.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryTransferOutInfoRequest::new()
///     .domain_name("test.com");
/// let reply = client.query_transfer_out_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTransferOutInfoRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryTransferOutInfoRequest {
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
    QueryTransferOutInfoRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryTransferOutInfoRequest {
    type Response = QueryTransferOutInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTransferOutInfo")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`QueryTransferOutInfoRequest`].
#[non_exhaustive]
pub struct QueryTransferOutInfoResponse {
    /// Email address of the person or contact concerned. Example: `test@test.com`.
    pub email: Option<String>,
    /// Day or moment of the expiration. Example: `2018-04-13 19:57:56`.
    pub expiration_date: Option<String>,
    /// Day or moment of the pending request. Example: `2018-04-13 19:57:56`.
    pub pending_request_date: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBEC5A50-DFDF-482E-8343-B4EB0105E055`.
    pub request_id: Option<String>,
    /// Code that tells how it ended. Example: `clientRejected`.
    pub result_code: Option<String>,
    /// Why the transfer failed. Example: `Transfer out rejected`.
    pub result_msg: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `8`.
    pub status: Option<i32>,
    /// Day or moment of the transfer authorization code send. Example: `2018-04-13 19:57:56`.
    pub transfer_authorization_code_send_date: Option<String>,
}

response! {
    QueryTransferOutInfoResponse {
        "Email" => email: value,
        "ExpirationDate" => expiration_date: value,
        "PendingRequestDate" => pending_request_date: value,
        "RequestId" => request_id: value,
        "ResultCode" => result_code: value,
        "ResultMsg" => result_msg: value,
        "Status" => status: value,
        "TransferAuthorizationCodeSendDate" => transfer_authorization_code_send_date: value,
    }
}
