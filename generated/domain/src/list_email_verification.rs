// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEmailVerification`, from `domain/ListEmailVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists email verifications by address, status and creation time.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::ListEmailVerificationRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_email_verification(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEmailVerificationRequest {
    /// Email address of the person or contact concerned. Example: `82106****@qq.com`.
    pub email: Option<String>,
    /// State of the verification, to narrow the list down to or to be put into. Example: `1`.
    pub verification_status: Option<i32>,
    /// When the begin was created. Example: `1522080000000`.
    pub begin_create_time: Option<i64>,
    /// When the end was created. Example: `1522080000000`.
    pub end_create_time: Option<i64>,
    /// How many items a page holds at most. Range: at most 5000. Default: `0`. Example: `500`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `0`. Example: `1`.
    pub page_num: Option<i32>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl ListEmailVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `VerificationStatus`.
    #[inline]
    pub fn verification_status(mut self, value: i32) -> Self {
        self.verification_status = Some(value);
        self
    }
    /// Sets `BeginCreateTime`.
    #[inline]
    pub fn begin_create_time(mut self, value: i64) -> Self {
        self.begin_create_time = Some(value);
        self
    }
    /// Sets `EndCreateTime`.
    #[inline]
    pub fn end_create_time(mut self, value: i64) -> Self {
        self.end_create_time = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
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
    ListEmailVerificationRequest {
        "Email" => email: query,
        "VerificationStatus" => verification_status: query,
        "BeginCreateTime" => begin_create_time: query,
        "EndCreateTime" => end_create_time: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for ListEmailVerificationRequest {
    type Response = ListEmailVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEmailVerification").read_only();
}

impl Paginated for ListEmailVerificationRequest {
    type Item = EmailVerification;
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

/// Response to [`ListEmailVerificationRequest`].
#[non_exhaustive]
pub struct ListEmailVerificationResponse {
    /// How many there are of this: current page. Example: `1`.
    pub current_page_num: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<EmailVerification>,
    /// Whether there is a next page. Example: `false`.
    pub next_page: Option<bool>,
    /// How many items a page holds at most. Example: `500`.
    pub page_size: Option<i32>,
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// How many there are of this: total page. Example: `1`.
    pub total_page_num: Option<i32>,
    /// How many there are of this: total item. Example: `2`.
    pub total_item_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `78C60CC3-FF0A-44E2-989A-DDE0597791C3`.
    pub request_id: Option<String>,
}

response! {
    ListEmailVerificationResponse {
        "CurrentPageNum" => current_page_num: value,
        "Data" => data: list(""),
        "NextPage" => next_page: value,
        "PageSize" => page_size: value,
        "PrePage" => pre_page: value,
        "TotalPageNum" => total_page_num: value,
        "TotalItemNum" => total_item_num: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct EmailVerification {
    /// IP address that belongs to the confirm. Example: `127.0.0.1`.
    pub confirm_ip: Option<String>,
    /// Email address of the person or contact concerned. Example: `test1@aliyun.com`.
    pub email: Option<String>,
    /// Number that picks out the email verification. Example: `00000a21fd374da99d9c95b48500000`.
    pub email_verification_no: Option<String>,
    /// When the item was created. Example: `Dec 25,2017 03:38:46`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `Dec 25,2017 03:41:11`.
    pub gmt_modified: Option<String>,
    /// IP address that belongs to the send. Example: `127.0.0.1`.
    pub send_ip: Option<String>,
    /// Time that is set or recorded for this: token send. Example: `Dec 25,2017 03:38:46`.
    pub token_send_time: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `0000`.
    pub user_id: Option<String>,
    /// State that the verification is in. Example: `1`.
    pub verification_status: Option<i32>,
    /// Time that is set or recorded for this: verification. Example: `Dec 25,2017 03:41:11`.
    pub verification_time: Option<String>,
}

response! {
    EmailVerification {
        "ConfirmIp" => confirm_ip: value,
        "Email" => email: value,
        "EmailVerificationNo" => email_verification_no: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "SendIp" => send_ip: value,
        "TokenSendTime" => token_send_time: value,
        "UserId" => user_id: value,
        "VerificationStatus" => verification_status: value,
        "VerificationTime" => verification_time: value,
    }
}
