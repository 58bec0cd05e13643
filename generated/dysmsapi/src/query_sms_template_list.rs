// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmsTemplateList`, from `dysmsapi/QuerySmsTemplateList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Reason};

/// Lists the account's SMS templates with content, type, and review status.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySmsTemplateListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_sms_template_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySmsTemplateListRequest {
    /// Which page of the list to return. Range: at least 1.
    pub page_index: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl QuerySmsTemplateListRequest {
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
    QuerySmsTemplateListRequest {
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QuerySmsTemplateListRequest {
    type Response = QuerySmsTemplateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySmsTemplateList")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for QuerySmsTemplateListRequest {
    type Item = SmsTemplateList;
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
        Some(&mut response.sms_template_list)
    }
}

/// Response to [`QuerySmsTemplateListRequest`].
#[non_exhaustive]
pub struct QuerySmsTemplateListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `819BE656-D2E0-4858-8B21-B2E47708****`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Message templates of the account, one entry each.
    pub sms_template_list: Vec<SmsTemplateList>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    QuerySmsTemplateListResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "SmsTemplateList" => sms_template_list: list(""),
        "TotalCount" => total_count: value,
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
    }
}

/// Message templates of the account, one entry each.
#[non_exhaustive]
pub struct SmsTemplateList {
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `SMS_1525***`.
    pub template_code: Option<String>,
    /// Name that tells the message template from others of the account. Example: `text`.
    pub template_name: Option<String>,
    /// Kind of message by the numbers that template calls take. Example: `0`.
    pub outer_template_type: Option<i32>,
    /// Whether the review is under way, passed, failed or called off; `Reason` says why it failed.
    /// Example: `AUDIT_STATE_PASS`.
    pub audit_status: Option<String>,
    /// Text of the message with its variables, without the signature. Example: `text`.
    pub template_content: Option<String>,
    /// When the signature, template or short link was created. Example: `2020-06-04 11:42:17`.
    pub create_date: Option<String>,
    /// What the reviewers remarked, above all why they refused.
    pub reason: Option<Reason>,
    /// Number of the application under review; give it to support to have the review sped up.
    /// Example: `2004983****`.
    pub order_id: Option<String>,
    /// Kind of message, in numbers of this list's own; `OuterTemplateType` has the numbers that other
    /// calls use. Example: `2`.
    pub template_type: Option<i32>,
}

response! {
    SmsTemplateList {
        "TemplateCode" => template_code: value,
        "TemplateName" => template_name: value,
        "OuterTemplateType" => outer_template_type: value,
        "AuditStatus" => audit_status: value,
        "TemplateContent" => template_content: value,
        "CreateDate" => create_date: value,
        "Reason" => reason: value,
        "OrderId" => order_id: value,
        "TemplateType" => template_type: value,
    }
}
