// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryTransferInList`, from `domain/QueryTransferInList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, ResultCode, SimpleTransferInStatus};

/// Lists domains being transferred in, filtered by status and submission date.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryTransferInListRequest::new()
///     .page_num(1)
///     .page_size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_transfer_in_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryTransferInListRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// State of the simple transfer in, to narrow the list down to or to be put into. Example: `INIT`.
    pub simple_transfer_in_status: Option<Open<SimpleTransferInStatus>>,
    /// Domain name that the call or the item is about. Example: `Aliyun.com`.
    pub domain_name: Option<String>,
    /// Day or moment of the submission start. Example: `1514428524669`.
    pub submission_start_date: Option<i64>,
    /// Day or moment of the submission end. Example: `1514428524669`.
    pub submission_end_date: Option<i64>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryTransferInListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SimpleTransferInStatus`.
    pub fn simple_transfer_in_status(
        mut self,
        value: impl Into<Open<SimpleTransferInStatus>>,
    ) -> Self {
        self.simple_transfer_in_status = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `SubmissionStartDate`.
    #[inline]
    pub fn submission_start_date(mut self, value: i64) -> Self {
        self.submission_start_date = Some(value);
        self
    }
    /// Sets `SubmissionEndDate`.
    #[inline]
    pub fn submission_end_date(mut self, value: i64) -> Self {
        self.submission_end_date = Some(value);
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
    QueryTransferInListRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "SimpleTransferInStatus" => simple_transfer_in_status: query,
        "DomainName" => domain_name: query,
        "SubmissionStartDate" => submission_start_date: query,
        "SubmissionEndDate" => submission_end_date: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryTransferInListRequest {
    type Response = QueryTransferInListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryTransferInList")
        .required(&["PageNum", "PageSize"])
        .read_only();
}

impl Paginated for QueryTransferInListRequest {
    type Item = TransferInInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_item_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`QueryTransferInListRequest`].
#[non_exhaustive]
pub struct QueryTransferInListResponse {
    /// How many there are of this: current page. Example: `1`.
    pub current_page_num: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<TransferInInfo>,
    /// Whether there is a next page. Example: `true`.
    pub next_page: Option<bool>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60`.
    pub request_id: Option<String>,
    /// How many there are of this: total item. Example: `40`.
    pub total_item_num: Option<i32>,
    /// How many there are of this: total page. Example: `2`.
    pub total_page_num: Option<i32>,
}

response! {
    QueryTransferInListResponse {
        "CurrentPageNum" => current_page_num: value,
        "Data" => data: list("TransferInInfo"),
        "NextPage" => next_page: value,
        "PageSize" => page_size: value,
        "PrePage" => pre_page: value,
        "RequestId" => request_id: value,
        "TotalItemNum" => total_item_num: value,
        "TotalPageNum" => total_page_num: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct TransferInInfo {
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
    /// Code that tells how it ended. Example: `clientCancelled`.
    pub result_code: Option<Open<ResultCode>>,
    /// Day or moment of the result. Example: `2018-03-28 00:41:42`.
    pub result_date: Option<String>,
    /// When the transfer ended, in milliseconds since 1970. Example: `1514428524669`.
    pub result_date_long: Option<i64>,
    /// Why the transfer failed. Example: `text`.
    pub result_msg: Option<String>,
    /// State that the simple transfer in is in. Example: `FAIL`.
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
    TransferInInfo {
        "DomainName" => domain_name: value,
        "Email" => email: value,
        "ExpirationDate" => expiration_date: value,
        "ExpirationDateLong" => expiration_date_long: value,
        "InstanceId" => instance_id: value,
        "ModificationDate" => modification_date: value,
        "ModificationDateLong" => modification_date_long: value,
        "NeedMailCheck" => need_mail_check: value,
        "ProgressBarType" => progress_bar_type: value,
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
