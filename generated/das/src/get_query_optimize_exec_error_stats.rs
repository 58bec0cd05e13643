// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeExecErrorStats`, from `das/GetQueryOptimizeExecErrorStats.md`.

use alicloud_runtime::codegen::*;

/// Lists SQL templates whose executions failed, from query governance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeExecErrorStatsRequest::new()
///     .engine("...")
///     .time("...")
///     .page_size("...")
///     .page_no("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_query_optimize_exec_error_stats(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStatsRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// The keywords that are concerned.
    pub keywords: Option<String>,
    /// How the values of the logical are compared or joined.
    pub logical_operator: Option<String>,
    /// Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
    /// **Required.** Moment that the record or the action belongs to.
    pub time: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the list goes up.
    pub asc: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl GetQueryOptimizeExecErrorStatsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `Keywords`.
    pub fn keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets `LogicalOperator`.
    pub fn logical_operator(mut self, value: impl Into<String>) -> Self {
        self.logical_operator = Some(value.into());
        self
    }
    /// Sets `DbNames`.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `Time`, which is required.
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Asc`.
    pub fn asc(mut self, value: impl Into<String>) -> Self {
        self.asc = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeExecErrorStatsRequest {
        "Engine" => engine: query,
        "InstanceIds" => instance_ids: query,
        "Keywords" => keywords: query,
        "LogicalOperator" => logical_operator: query,
        "DbNames" => db_names: query,
        "Time" => time: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
        "OrderBy" => order_by: query,
        "Asc" => asc: query,
        "Region" => region: query,
    }
}

impl Operation for GetQueryOptimizeExecErrorStatsRequest {
    type Response = GetQueryOptimizeExecErrorStatsResponse;
    type Error = GetQueryOptimizeExecErrorStatsError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeExecErrorStats")
        .method("GET")
        .required(&["Engine", "Time", "PageSize", "PageNo"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeExecErrorStatsError] = &[
        GetQueryOptimizeExecErrorStatsError::InvalidParams,
        GetQueryOptimizeExecErrorStatsError::NoPermission,
    ];
}

impl Paginated for GetQueryOptimizeExecErrorStatsRequest {
    type Item = QueryOptimizeExecErrorStatList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`GetQueryOptimizeExecErrorStatsRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStatsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueryOptimizeExecErrorStatData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetQueryOptimizeExecErrorStatsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueryOptimizeExecErrorStatData {
    /// How many items there are in all. Example: `19`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Room for further data.
    pub extra: Option<String>,
    /// Entries of the list.
    pub list: Vec<QueryOptimizeExecErrorStatList>,
}

response! {
    QueryOptimizeExecErrorStatData {
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct QueryOptimizeExecErrorStatList {
    /// ID of the instance, by which other calls name it. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `test01`.
    pub instance_name: Option<String>,
    /// Database that the statement ran in. Example: `testdb01`.
    pub dbname: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `2e8147b5ca2dfc640dfd5e43d96a****`.
    pub sql_id: Option<String>,
    /// Text of the statement. Example: `select * from test1`.
    pub sql_text: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `1146`.
    pub error_code: Option<String>,
    /// How many there are of this: error. Example: `10`.
    pub error_count: Option<i64>,
}

response! {
    QueryOptimizeExecErrorStatList {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "Dbname" => dbname: value,
        "SqlId" => sql_id: value,
        "SqlText" => sql_text: value,
        "ErrorCode" => error_code: value,
        "ErrorCount" => error_count: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeExecErrorStatsRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeExecErrorStatsError = super::DocumentedError;
