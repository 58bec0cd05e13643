// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmsSignList`, from `dysmsapi/QuerySmsSignList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Reason};

/// Lists the account's SMS signatures with their review status.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySmsSignListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_sms_sign_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySmsSignListRequest {
    /// Which page of the list to return. Range: at least 1.
    pub page_index: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl QuerySmsSignListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageIndex`.
    #[inline]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    QuerySmsSignListRequest {
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QuerySmsSignListRequest {
    type Response = QuerySmsSignListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySmsSignList")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for QuerySmsSignListRequest {
    type Item = SmsSignList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.sms_sign_list)
    }
}

/// Response to [`QuerySmsSignListRequest`].
#[non_exhaustive]
pub struct QuerySmsSignListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `819BE656-D2E0-4858-8B21-B2E47708****`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Signatures of the account, one entry each.
    pub sms_sign_list: Vec<SmsSignList>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    QuerySmsSignListResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "SmsSignList" => sms_sign_list: list(""),
        "TotalCount" => total_count: value,
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
    }
}

/// Signatures of the account, one entry each.
#[non_exhaustive]
pub struct SmsSignList {
    /// Signature that stands at the head of the message and tells who sends it. Example: `text`.
    pub sign_name: Option<String>,
    /// Whether the review is under way, passed, failed or called off; `Reason` says why it failed.
    /// Example: `AUDIT_STATE_NOT_PASS`.
    pub audit_status: Option<String>,
    /// When the signature, template or short link was created. Example: `2020-01-08 16:44:13`.
    pub create_date: Option<String>,
    /// What the reviewers remarked, above all why they refused.
    pub reason: Option<Reason>,
    /// Whether the signature is for verification codes or for general use, in words. Example: `text`.
    pub business_type: Option<String>,
    /// Number of the application under review; give it to support to have the review sped up.
    /// Example: `236****5`.
    pub order_id: Option<String>,
}

response! {
    SmsSignList {
        "SignName" => sign_name: value,
        "AuditStatus" => audit_status: value,
        "CreateDate" => create_date: value,
        "Reason" => reason: value,
        "BusinessType" => business_type: value,
        "OrderId" => order_id: value,
    }
}
