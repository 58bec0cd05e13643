// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryEvaluateList`, from `bssopenapi/QueryEvaluateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the orders and bills for which an invoice can be applied for.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryEvaluateListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_evaluate_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryEvaluateListRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// Number of the business transaction in your own system.
    pub out_biz_id: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Lower end of the range of amounts.
    pub start_amount: Option<i64>,
    /// Upper end of the range of amounts.
    pub end_amount: Option<i64>,
    /// Start of the range in which the payment was made.
    pub start_biz_time: Option<String>,
    /// End of the range in which the payment was made.
    pub end_biz_time: Option<String>,
    /// Order of the list: by ID or by kind of item, rising or falling.
    pub sort_type: Option<i32>,
    /// Start of the period to search.
    pub start_search_time: Option<String>,
    /// End of the period to search.
    pub end_search_time: Option<String>,
    /// Month to which the list is narrowed.
    pub bill_cycle: Option<String>,
    /// Lines of business to cover; all without it. Items: at most 100.
    pub biz_type_list: Vec<String>,
}

impl QueryEvaluateListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `OutBizId`.
    pub fn out_biz_id(mut self, value: impl Into<String>) -> Self {
        self.out_biz_id = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartAmount`.
    #[inline]
    pub fn start_amount(mut self, value: i64) -> Self {
        self.start_amount = Some(value);
        self
    }
    /// Sets `EndAmount`.
    #[inline]
    pub fn end_amount(mut self, value: i64) -> Self {
        self.end_amount = Some(value);
        self
    }
    /// Sets `StartBizTime`.
    pub fn start_biz_time(mut self, value: impl Into<String>) -> Self {
        self.start_biz_time = Some(value.into());
        self
    }
    /// Sets `EndBizTime`.
    pub fn end_biz_time(mut self, value: impl Into<String>) -> Self {
        self.end_biz_time = Some(value.into());
        self
    }
    /// Sets `SortType`.
    #[inline]
    pub fn sort_type(mut self, value: i32) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `StartSearchTime`.
    pub fn start_search_time(mut self, value: impl Into<String>) -> Self {
        self.start_search_time = Some(value.into());
        self
    }
    /// Sets `EndSearchTime`.
    pub fn end_search_time(mut self, value: impl Into<String>) -> Self {
        self.end_search_time = Some(value.into());
        self
    }
    /// Sets `BillCycle`.
    pub fn bill_cycle(mut self, value: impl Into<String>) -> Self {
        self.bill_cycle = Some(value.into());
        self
    }
    /// Sets `BizTypeList`.
    pub fn biz_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.biz_type_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    QueryEvaluateListRequest {
        "Type" => type_: query,
        "OutBizId" => out_biz_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "StartAmount" => start_amount: query,
        "EndAmount" => end_amount: query,
        "StartBizTime" => start_biz_time: query,
        "EndBizTime" => end_biz_time: query,
        "SortType" => sort_type: query,
        "StartSearchTime" => start_search_time: query,
        "EndSearchTime" => end_search_time: query,
        "BillCycle" => bill_cycle: query,
        "BizTypeList" => biz_type_list: query,
    }
}

impl Operation for QueryEvaluateListRequest {
    type Response = QueryEvaluateListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryEvaluateList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryEvaluateListRequest {
    type Item = Evaluate;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.evaluate_list)
    }
}

/// Response to [`QueryEvaluateListRequest`].
#[non_exhaustive]
pub struct QueryEvaluateListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D35FF10E-1B2E-4ABA-8401-0AE17725F50B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<EvaluateData>,
}

response! {
    QueryEvaluateListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EvaluateData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// Amount among the items found that can still be invoiced, in cents. Example: `12344`.
    pub total_un_applied_invoice_amount: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Amount of all items that the search found, in cents. Example: `12344`.
    pub total_invoice_amount: Option<i64>,
    /// Address that the request came from, or host that served it, for support. Example: `cn`.
    pub host_id: Option<String>,
    /// Amounts that can be invoiced, one entry each.
    pub evaluate_list: Vec<Evaluate>,
}

response! {
    EvaluateData {
        "PageNum" => page_num: value,
        "TotalUnAppliedInvoiceAmount" => total_un_applied_invoice_amount: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TotalInvoiceAmount" => total_invoice_amount: value,
        "HostId" => host_id: value,
        "EvaluateList" => evaluate_list: list("Evaluate"),
    }
}

/// Amounts that can be invoiced, one entry each.
#[non_exhaustive]
pub struct Evaluate {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Number of the invoiceable record in the settlement system. Example: `234543254325`.
    pub bill_id: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `2738543`.
    pub user_id: Option<i64>,
    /// Month that the invoiceable amounts were billed in. Example: `202002`.
    pub bill_cycle: Option<String>,
    /// Amount for which an invoice can be issued. Example: `123213`.
    pub can_invoice_amount: Option<i64>,
    /// Part of the amount against which refunds of other orders were set. Example: `500`.
    pub offset_accept_amount: Option<i64>,
    /// Number of the accounting item. Example: `23453245`.
    pub item_id: Option<i64>,
    /// Number of the business transaction in your own system. Example: `124324213421`.
    pub out_biz_id: Option<String>,
    /// Display name of the account. Example: `test`.
    pub user_nick: Option<String>,
    /// When the item was last changed. Example: `2018-10-10 18:05:44`.
    pub gmt_modified: Option<String>,
    /// Number of the object in an outside system. Example: `12341`.
    pub op_id: Option<String>,
    /// Line of business that the charge belongs to. Example: `ALIYUN`.
    pub biz_type: Option<String>,
    /// Amount before anything was taken off. Example: `-10000`.
    pub original_amount: Option<i64>,
    /// Amount that has been invoiced already. Example: `10000`.
    pub invoiced_amount: Option<i64>,
    /// When the item was created. Example: `2018-10-10 18:05:44`.
    pub gmt_create: Option<String>,
    /// Amount that is left to be invoiced. Example: `-10000`.
    pub present_amount: Option<i64>,
    /// When the business took place. Example: `2018-10-10 18:05:44`.
    pub biz_time: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Part of the refund that was set against other invoiceable amounts. Example: `500`.
    pub offset_cost_amount: Option<i64>,
    /// Identifier of the item within its collection. Example: `1325321532`.
    pub id: Option<i64>,
}

response! {
    Evaluate {
        "Type" => type_: value,
        "Status" => status: value,
        "BillId" => bill_id: value,
        "UserId" => user_id: value,
        "BillCycle" => bill_cycle: value,
        "CanInvoiceAmount" => can_invoice_amount: value,
        "OffsetAcceptAmount" => offset_accept_amount: value,
        "ItemId" => item_id: value,
        "OutBizId" => out_biz_id: value,
        "UserNick" => user_nick: value,
        "GmtModified" => gmt_modified: value,
        "OpId" => op_id: value,
        "BizType" => biz_type: value,
        "OriginalAmount" => original_amount: value,
        "InvoicedAmount" => invoiced_amount: value,
        "GmtCreate" => gmt_create: value,
        "PresentAmount" => present_amount: value,
        "BizTime" => biz_time: value,
        "Name" => name: value,
        "OffsetCostAmount" => offset_cost_amount: value,
        "Id" => id: value,
    }
}
