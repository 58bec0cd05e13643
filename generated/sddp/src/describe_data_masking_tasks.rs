// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataMaskingTasks`, from `sddp/DescribeDataMaskingTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the data masking tasks of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDataMaskingTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_masking_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataMaskingTasksRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Text to search for.
    pub search_key: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which kind of dst it is or is to be.
    pub dst_type: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeDataMaskingTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `DstType`.
    #[inline]
    pub fn dst_type(mut self, value: i32) -> Self {
        self.dst_type = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeDataMaskingTasksRequest {
        "Lang" => lang: query,
        "SearchKey" => search_key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DstType" => dst_type: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeDataMaskingTasksRequest {
    type Response = DescribeDataMaskingTasksResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDataMaskingTasks").read_only();
}

impl Paginated for DescribeDataMaskingTasksRequest {
    type Item = DataMaskingTaskItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDataMaskingTasksRequest`].
#[non_exhaustive]
pub struct DescribeDataMaskingTasksResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it. Example: `769FB3C1-F4C9-4******`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DataMaskingTaskItem>,
}

response! {
    DescribeDataMaskingTasksResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DataMaskingTaskItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Account or person that the item belongs to. Example: `owner`.
    pub owner: Option<String>,
    /// Name that the task goes by. Example: `text`.
    pub task_name: Option<String>,
    /// Which kind of src it is or is to be. Example: `5`.
    pub src_type: Option<i32>,
    /// Which kind of dst it is or is to be. Example: `5`.
    pub dst_type: Option<i32>,
    /// The process, or how far it has come: has unfinish. Example: `false`.
    pub has_unfinish_process: Option<bool>,
    /// Whether masked values are written over those in the source table. Example: `false`.
    pub original_table: Option<bool>,
    /// Which kind of trigger it is or is to be. Example: `1`.
    pub trigger_type: Option<i32>,
    /// Code that stands for the dst type, for programs to act on. Example: `RDS`.
    pub dst_type_code: Option<String>,
    /// How many there are of this: run. Example: `1`.
    pub run_count: Option<i32>,
    /// When the item was created. Example: `1582992000000`.
    pub gmt_create: Option<i64>,
    /// ID of the task, for asking how far it is. Example: `mt4HBgtw1B******`.
    pub task_id: Option<String>,
    /// Path under which the dst is found. Example: `***/table1`.
    pub dst_path: Option<String>,
    /// Code that stands for the src type, for programs to act on. Example: `RDS`.
    pub src_type_code: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Path under which the src is found. Example: `***/table2`.
    pub src_path: Option<String>,
    /// Account that the src member belongs to or works with. Example: `192479427903xxxx`.
    pub src_member_account: Option<i64>,
    /// Account that the dst member belongs to or works with. Example: `192479427903xxxx`.
    pub dst_member_account: Option<i64>,
}

response! {
    DataMaskingTaskItem {
        "Status" => status: value,
        "Owner" => owner: value,
        "TaskName" => task_name: value,
        "SrcType" => src_type: value,
        "DstType" => dst_type: value,
        "HasUnfinishProcess" => has_unfinish_process: value,
        "OriginalTable" => original_table: value,
        "TriggerType" => trigger_type: value,
        "DstTypeCode" => dst_type_code: value,
        "RunCount" => run_count: value,
        "GmtCreate" => gmt_create: value,
        "TaskId" => task_id: value,
        "DstPath" => dst_path: value,
        "SrcTypeCode" => src_type_code: value,
        "Id" => id: value,
        "SrcPath" => src_path: value,
        "SrcMemberAccount" => src_member_account: value,
        "DstMemberAccount" => dst_member_account: value,
    }
}
