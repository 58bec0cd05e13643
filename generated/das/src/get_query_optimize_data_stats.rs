// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeDataStats`, from `das/GetQueryOptimizeDataStats.md`.

use alicloud_runtime::codegen::*;

/// Lists SQL templates in query governance with their statistics, by tag, rule or keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeDataStatsRequest::new()
///     .engine("...")
///     .time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_query_optimize_data_stats(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Names of the tags to work on or to narrow the list down to.
    pub tag_names: Option<String>,
    /// The keywords that are concerned.
    pub keywords: Option<String>,
    /// How the values of the logical are compared or joined.
    pub logical_operator: Option<String>,
    /// The rules that are concerned.
    pub rules: Option<String>,
    /// Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
    /// **Required.** Moment that the record or the action belongs to.
    pub time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the list goes up.
    pub asc: Option<String>,
    /// Whether only statements with advice are listed.
    pub only_optimized_sql: Option<String>,
    /// IDs of the sqls to work on or to narrow the list down to.
    pub sql_ids: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// User that the call or the item is about.
    pub user: Option<String>,
}

impl GetQueryOptimizeDataStatsRequest {
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
    /// Sets `TagNames`.
    pub fn tag_names(mut self, value: impl Into<String>) -> Self {
        self.tag_names = Some(value.into());
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
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
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
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageNo`.
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
    /// Sets `OnlyOptimizedSql`.
    pub fn only_optimized_sql(mut self, value: impl Into<String>) -> Self {
        self.only_optimized_sql = Some(value.into());
        self
    }
    /// Sets `SqlIds`.
    pub fn sql_ids(mut self, value: impl Into<String>) -> Self {
        self.sql_ids = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeDataStatsRequest {
        "Engine" => engine: query,
        "InstanceIds" => instance_ids: query,
        "TagNames" => tag_names: query,
        "Keywords" => keywords: query,
        "LogicalOperator" => logical_operator: query,
        "Rules" => rules: query,
        "DbNames" => db_names: query,
        "Time" => time: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
        "OrderBy" => order_by: query,
        "Asc" => asc: query,
        "OnlyOptimizedSql" => only_optimized_sql: query,
        "SqlIds" => sql_ids: query,
        "Region" => region: query,
        "User" => user: query,
    }
}

impl Operation for GetQueryOptimizeDataStatsRequest {
    type Response = GetQueryOptimizeDataStatsResponse;
    type Error = GetQueryOptimizeDataStatsError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeDataStats")
        .method("GET")
        .required(&["Engine", "Time"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeDataStatsError] = &[
        GetQueryOptimizeDataStatsError::InvalidParams,
        GetQueryOptimizeDataStatsError::NoPermission,
    ];
}

impl Paginated for GetQueryOptimizeDataStatsRequest {
    type Item = QueryOptimizeDataStatList;
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

/// Response to [`GetQueryOptimizeDataStatsRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueryOptimizeDataStatData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetQueryOptimizeDataStatsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueryOptimizeDataStatData {
    /// How many items there are in all. Example: `10`.
    pub total: Option<i64>,
    /// Number of the page returned.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Room for further data.
    pub extra: Option<String>,
    /// Entries of the list.
    pub list: Vec<QueryOptimizeDataStatList>,
}

response! {
    QueryOptimizeDataStatData {
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct QueryOptimizeDataStatList {
    /// ID of the instance, by which other calls name it. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Database that the statement ran in. Example: `testdb01`.
    pub dbname: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `2e8147b5ca2dfc640dfd5e43d96a****`.
    pub sql_id: Option<String>,
    /// Which kind of sql it is or is to be. Example: `INSERT`.
    pub sql_type: Option<String>,
    /// Statement with placeholders for its values. Example: `select 1`.
    pub psql: Option<String>,
    /// Example of the statement. Example: `select 2`.
    pub sql_sample: Option<String>,
    /// How many sessions come from there. Example: `100`.
    pub count: Option<i32>,
    /// Time that is set or recorded for this: max query. Example: `1.1`.
    pub max_query_time: Option<f64>,
    /// Time that is set or recorded for this: avg query. Example: `1.1`.
    pub avg_query_time: Option<f64>,
    /// Time that is set or recorded for this: max lock. Example: `0.1`.
    pub max_lock_time: Option<f64>,
    /// Time that is set or recorded for this: avg lock. Example: `0.1`.
    pub avg_lock_time: Option<f64>,
    /// Largest value, allowed or found, of this: rows examined. Example: `100000`.
    pub max_rows_examined: Option<i64>,
    /// How many rows a statement looked at on average. Example: `100.1`.
    pub avg_rows_examined: Option<f64>,
    /// Largest value, allowed or found, of this: rows sent. Example: `10000`.
    pub max_rows_sent: Option<i64>,
    /// How many rows a statement returned on average. Example: `100.1`.
    pub avg_rows_sent: Option<f64>,
    /// Largest value, allowed or found, of this: rows affected. Example: `10000`.
    pub max_rows_affected: Option<i64>,
    /// How many rows a statement changed on average. Example: `100.1`.
    pub avg_rows_affected: Option<f64>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
    /// User that the call or the item is about. Example: `testUser`.
    pub user: Option<String>,
}

response! {
    QueryOptimizeDataStatList {
        "InstanceId" => instance_id: value,
        "Dbname" => dbname: value,
        "SqlId" => sql_id: value,
        "SqlType" => sql_type: value,
        "Psql" => psql: value,
        "SqlSample" => sql_sample: value,
        "Count" => count: value,
        "MaxQueryTime" => max_query_time: value,
        "AvgQueryTime" => avg_query_time: value,
        "MaxLockTime" => max_lock_time: value,
        "AvgLockTime" => avg_lock_time: value,
        "MaxRowsExamined" => max_rows_examined: value,
        "AvgRowsExamined" => avg_rows_examined: value,
        "MaxRowsSent" => max_rows_sent: value,
        "AvgRowsSent" => avg_rows_sent: value,
        "MaxRowsAffected" => max_rows_affected: value,
        "AvgRowsAffected" => avg_rows_affected: value,
        "RuleList" => rule_list: list(""),
        "User" => user: value,
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// Name that people know the item by. Example: `DAS_NOT_IMPORTANT`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Predefined`.
    pub type_: Option<String>,
}

response! {
    RuleList {
        "Name" => name: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeDataStatsRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeDataStatsError = super::DocumentedError;
