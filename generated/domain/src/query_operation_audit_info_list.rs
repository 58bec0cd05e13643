// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryOperationAuditInfoList`, from `domain/QueryOperationAuditInfoList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists review records of self-service requests by domain, type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryOperationAuditInfoListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_operation_audit_info_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryOperationAuditInfoListRequest {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// Domain name that the call or the item is about. Example: `xxxx.com`.
    pub domain_name: Option<String>,
    /// Which kind of audit it is or is to be. Example: `1`.
    pub audit_type: Option<i32>,
    /// State of the audit, to narrow the list down to or to be put into. Example: `1`.
    pub audit_status: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
}

impl QueryOperationAuditInfoListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AuditType`.
    #[inline]
    pub fn audit_type(mut self, value: i32) -> Self {
        self.audit_type = Some(value);
        self
    }
    /// Sets `AuditStatus`.
    #[inline]
    pub fn audit_status(mut self, value: i32) -> Self {
        self.audit_status = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
}

request! {
    QueryOperationAuditInfoListRequest {
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "AuditType" => audit_type: query,
        "AuditStatus" => audit_status: query,
        "PageNum" => page_num: query,
    }
}

impl Operation for QueryOperationAuditInfoListRequest {
    type Response = QueryOperationAuditInfoListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryOperationAuditInfoList")
        .read_only();
}

impl Paginated for QueryOperationAuditInfoListRequest {
    type Item = OperationAuditData;
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

/// Response to [`QueryOperationAuditInfoListRequest`].
#[non_exhaustive]
pub struct QueryOperationAuditInfoListResponse {
    /// How many there are of this: current page. Example: `2`.
    pub current_page_num: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<OperationAuditData>,
    /// Whether there is a next page. Example: `true`.
    pub next_page: Option<bool>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Whether there is a page before. Example: `true`.
    pub pre_page: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-40EC-8035-4B12FEFD7D48`.
    pub request_id: Option<String>,
    /// How many there are of this: total item. Example: `199`.
    pub total_item_num: Option<i32>,
    /// How many there are of this: total page. Example: `10`.
    pub total_page_num: Option<i32>,
}

response! {
    QueryOperationAuditInfoListResponse {
        "CurrentPageNum" => current_page_num: value,
        "Data" => data: list(""),
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
pub struct OperationAuditData {
    /// What is known about the audit. Example: `text`.
    pub audit_info: Option<String>,
    /// How the review stands or how it ended. Example: `1`.
    pub audit_status: Option<i32>,
    /// Which kind of audit it is or is to be. Example: `1`.
    pub audit_type: Option<i32>,
    /// Name that the business goes by. Example: `text`.
    pub business_name: Option<String>,
    /// When the item was created. Example: `1581919010101`.
    pub create_time: Option<i64>,
    /// Domain name that the call or the item is about. Example: `xxx.com,yyy.com`.
    pub domain_name: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// When the item was last changed. Example: `1581919010101`.
    pub update_time: Option<i64>,
}

response! {
    OperationAuditData {
        "AuditInfo" => audit_info: value,
        "AuditStatus" => audit_status: value,
        "AuditType" => audit_type: value,
        "BusinessName" => business_name: value,
        "CreateTime" => create_time: value,
        "DomainName" => domain_name: value,
        "Id" => id: value,
        "Remark" => remark: value,
        "UpdateTime" => update_time: value,
    }
}
