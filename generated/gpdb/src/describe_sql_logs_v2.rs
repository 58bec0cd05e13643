// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLLogsV2`, from `gpdb/DescribeSQLLogsV2.md`.

use alicloud_runtime::codegen::*;

/// Lists executed SQL statements over a period, filtered by user, database, keyword, or cost.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeSQLLogsV2Request::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sql_logs_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLLogsV2Request {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// The query keywords that are concerned.
    pub query_keywords: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    pub database: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    pub user: Option<String>,
    /// Seconds the statement took.
    pub execute_cost: Option<String>,
    /// Address of the client.
    pub source_ip: Option<String>,
    /// Whether the statement succeeded (`success`) or not (`fail`).
    pub execute_state: Option<String>,
    /// Size, model or class of the operation.
    pub operation_class: Option<String>,
    /// Kind of operation that the call or the record is about.
    pub operation_type: Option<String>,
    /// Largest value, allowed or found, of this: execute cost.
    pub max_execute_cost: Option<String>,
    /// Shortest time a statement took, in seconds.
    pub min_execute_cost: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeSQLLogsV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `QueryKeywords`.
    pub fn query_keywords(mut self, value: impl Into<String>) -> Self {
        self.query_keywords = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `ExecuteCost`.
    pub fn execute_cost(mut self, value: impl Into<String>) -> Self {
        self.execute_cost = Some(value.into());
        self
    }
    /// Sets `SourceIP`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `ExecuteState`.
    pub fn execute_state(mut self, value: impl Into<String>) -> Self {
        self.execute_state = Some(value.into());
        self
    }
    /// Sets `OperationClass`.
    pub fn operation_class(mut self, value: impl Into<String>) -> Self {
        self.operation_class = Some(value.into());
        self
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `MaxExecuteCost`.
    pub fn max_execute_cost(mut self, value: impl Into<String>) -> Self {
        self.max_execute_cost = Some(value.into());
        self
    }
    /// Sets `MinExecuteCost`.
    pub fn min_execute_cost(mut self, value: impl Into<String>) -> Self {
        self.min_execute_cost = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeSQLLogsV2Request {
        "ResourceGroupId" => resource_group_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "QueryKeywords" => query_keywords: query,
        "Database" => database: query,
        "User" => user: query,
        "ExecuteCost" => execute_cost: query,
        "SourceIP" => source_ip: query,
        "ExecuteState" => execute_state: query,
        "OperationClass" => operation_class: query,
        "OperationType" => operation_type: query,
        "MaxExecuteCost" => max_execute_cost: query,
        "MinExecuteCost" => min_execute_cost: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSQLLogsV2Request {
    type Response = DescribeSQLLogsV2Response;
    type Error = DescribeSQLLogsV2Error;
    const INFO: OperationInfo = super::operation("DescribeSQLLogsV2")
        .required(&["RegionId", "DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSQLLogsV2Error] = &[
        DescribeSQLLogsV2Error::IdempotentParameterMismatch,
    ];
}

impl Paginated for DescribeSQLLogsV2Request {
    type Item = SQLLogsV2Item;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeSQLLogsV2Request`].
#[non_exhaustive]
pub struct DescribeSQLLogsV2Response {
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7941C94-B92F-46A0-BD3E-2D**********`.
    pub request_id: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SQLLogsV2Item>,
}

response! {
    DescribeSQLLogsV2Response {
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SQLLogsV2Item {
    /// Size, model or class of the operation. Example: `DQL`.
    pub operation_class: Option<String>,
    /// Whether the statement succeeded (`success`) or not (`fail`). Example: `success`.
    pub execute_state: Option<String>,
    /// How long the statement took. Example: `2`.
    pub execute_cost: Option<f64>,
    /// Text of the SQL statement. Example: `select 1`.
    pub sql_text: Option<String>,
    /// Network port that belongs to the source. Example: `50514`.
    pub source_port: Option<i32>,
    /// Role of the database. Example: `master`.
    pub db_role: Option<String>,
    /// Kind of operation that the call or the record is about. Example: `SELECT`.
    pub operation_type: Option<String>,
    /// Address of the client. Example: `100.**.**.90`.
    pub source_ip: Option<String>,
    /// Number that is given for this: return row counts. Example: `1`.
    pub return_row_counts: Option<i64>,
    /// Name of the database inside the instance. Example: `adbpgadmin`.
    pub db_name: Option<String>,
    /// Time that is set or recorded for this: operation execute. Example: `2021-03-15T17:02:32Z`.
    pub operation_execute_time: Option<Timestamp>,
    /// Number that is given for this: scan row counts. Example: `1`.
    pub scan_row_counts: Option<i64>,
    /// Login name of the account. Example: `testadmin`.
    pub account_name: Option<String>,
}

response! {
    SQLLogsV2Item {
        "OperationClass" => operation_class: value,
        "ExecuteState" => execute_state: value,
        "ExecuteCost" => execute_cost: value,
        "SQLText" => sql_text: value,
        "SourcePort" => source_port: value,
        "DBRole" => db_role: value,
        "OperationType" => operation_type: value,
        "SourceIP" => source_ip: value,
        "ReturnRowCounts" => return_row_counts: value,
        "DBName" => db_name: value,
        "OperationExecuteTime" => operation_execute_time: value,
        "ScanRowCounts" => scan_row_counts: value,
        "AccountName" => account_name: value,
    }
}

/// Errors that the documentation of [`DescribeSQLLogsV2Request`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeSQLLogsV2Error = super::DocumentedError;
