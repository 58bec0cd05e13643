// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTransferInByInstanceId`, from `domain/QueryTransferInByInstanceId.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, ResultCode, SimpleTransferInStatus};

/// Reads the progress of one transfer-in, found by instance ID.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryTransferInByInstanceIdRequest::new()
///     .instance_id("S20181T0WLI85212");
/// let reply = client.query_transfer_in_by_instance_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTransferInByInstanceIdRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `S20181T0WLI85212`.
    pub instance_id: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryTransferInByInstanceIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    QueryTransferInByInstanceIdRequest {
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryTransferInByInstanceIdRequest {
    type Response = QueryTransferInByInstanceIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTransferInByInstanceId")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`QueryTransferInByInstanceIdRequest`].
#[non_exhaustive]
pub struct QueryTransferInByInstanceIdResponse {
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `test@test.com`.
    pub email: Option<String>,
    /// Day or moment of the expiration. Example: `2018-03-28 00:41:42`.
    pub expiration_date: Option<String>,
    /// When the domain runs out, in milliseconds since 1970. Example: `1514428524669`.
    pub expiration_date_long: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `S20181T0WLI85212`.
    pub instance_id: Option<String>,
    /// Day or moment of the modification. Example: `2018-03-28 00:41:42`.
    pub modification_date: Option<String>,
    /// When the entry last changed, in milliseconds since 1970. Example: `1514428524669`.
    pub modification_date_long: Option<i64>,
    /// Whether the transfer has to be confirmed by mail. Example: `true`.
    pub need_mail_check: Option<bool>,
    /// Which kind of progress bar it is or is to be. Example: `0`.
    pub progress_bar_type: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60`.
    pub request_id: Option<String>,
    /// Code that tells how it ended. Example: `clientCancelled`.
    pub result_code: Option<Open<ResultCode>>,
    /// Day or moment of the result. Example: `2018-03-28 00:41:42`.
    pub result_date: Option<String>,
    /// When the transfer ended, in milliseconds since 1970. Example: `1514428524669`.
    pub result_date_long: Option<i64>,
    /// Why the transfer failed. Example: `text`.
    pub result_msg: Option<String>,
    /// State that the simple transfer in is in. Example: `SUCCESS`.
    pub simple_transfer_in_status: Option<Open<SimpleTransferInStatus>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `11`.
    pub status: Option<i32>,
    /// Day or moment of the submission. Example: `2018-03-28 00:41:42`.
    pub submission_date: Option<String>,
    /// When the transfer was asked for, in milliseconds since 1970. Example: `1514428524669`.
    pub submission_date_long: Option<i64>,
    /// Day or moment of the transfer authorization code submission. Example: `2018-03-28 00:41:42`.
    pub transfer_authorization_code_submission_date: Option<String>,
    /// When the transfer code was handed in, in milliseconds since 1970. Example: `1514428524669`.
    pub transfer_authorization_code_submission_date_long: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `123456`.
    pub user_id: Option<String>,
    /// State that the whois mail is in. Example: `true`.
    pub whois_mail_status: Option<bool>,
}

response! {
    QueryTransferInByInstanceIdResponse {
        "DomainName" => domain_name: value,
        "Email" => email: value,
        "ExpirationDate" => expiration_date: value,
        "ExpirationDateLong" => expiration_date_long: value,
        "InstanceId" => instance_id: value,
        "ModificationDate" => modification_date: value,
        "ModificationDateLong" => modification_date_long: value,
        "NeedMailCheck" => need_mail_check: value,
        "ProgressBarType" => progress_bar_type: value,
        "RequestId" => request_id: value,
        "ResultCode" => result_code: value,
        "ResultDate" => result_date: value,
        "ResultDateLong" => result_date_long: value,
        "ResultMsg" => result_msg: value,
        "SimpleTransferInStatus" => simple_transfer_in_status: value,
        "Status" => status: value,
        "SubmissionDate" => submission_date: value,
        "SubmissionDateLong" => submission_date_long: value,
        "TransferAuthorizationCodeSubmissionDate" => transfer_authorization_code_submission_date: value,
        "TransferAuthorizationCodeSubmissionDateLong" => transfer_authorization_code_submission_date_long: value,
        "UserId" => user_id: value,
        "WhoisMailStatus" => whois_mail_status: value,
    }
}
