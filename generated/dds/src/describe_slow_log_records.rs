// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogRecords`, from `dds/DescribeSlowLogRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogicalOperator, RequestOrderType};

/// Lists slow operations of an instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeSlowLogRecordsRequest::new()
///     .db_instance_id("dds-bp1fc7e65108****")
///     .node_id("d-bp18b06ebc21****")
///     .start_time("2019-02-24T 12:10:10Z")
///     .end_time("2019-02-24T 13:10:10Z")
///     .db_name("mongodbtest");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_slow_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogRecordsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bp1fc7e65108****`.
    pub db_instance_id: Option<String>,
    /// **Required** under conditions. Mongos, shard or Configserver node of a sharded cluster, by its
    /// ID. Example: `d-bp18b06ebc21****`.
    pub node_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2019-02-24T 12:10:10Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2019-02-24T 13:10:10Z`.
    pub end_time: Option<Timestamp>,
    /// Name of the database inside the instance. Example: `mongodbtest`.
    pub db_name: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Whether records are sorted by time upwards or downwards. Default: `desc`. Example: `asc`.
    pub order_type: Option<Open<RequestOrderType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// Words to search for, separated by spaces. Example: `test test1`.
    pub query_keywords: Option<String>,
    /// Whether all keywords have to occur or one suffices. Default: `and`. Example: `and`.
    pub logical_operator: Option<Open<LogicalOperator>>,
}

impl DescribeSlowLogRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<RequestOrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `QueryKeywords`.
    pub fn query_keywords(mut self, value: impl Into<String>) -> Self {
        self.query_keywords = Some(value.into());
        self
    }
    /// Sets `LogicalOperator`.
    pub fn logical_operator(mut self, value: impl Into<Open<LogicalOperator>>) -> Self {
        self.logical_operator = Some(value.into());
        self
    }
}

request! {
    DescribeSlowLogRecordsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBName" => db_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "OrderType" => order_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "QueryKeywords" => query_keywords: query,
        "LogicalOperator" => logical_operator: query,
    }
}

impl Operation for DescribeSlowLogRecordsRequest {
    type Response = DescribeSlowLogRecordsResponse;
    type Error = DescribeSlowLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogRecords")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSlowLogRecordsError] = &[
        DescribeSlowLogRecordsError::IncorrectCharacterType,
        DescribeSlowLogRecordsError::InvalidParameterCombination,
        DescribeSlowLogRecordsError::InvalidStartTimeMalformed,
        DescribeSlowLogRecordsError::InvalidEndTimeMalformed,
        DescribeSlowLogRecordsError::LogApiFrequencyExceeded,
    ];
}

impl Paginated for DescribeSlowLogRecordsRequest {
    type Item = LogRecords;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeSlowLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogRecordsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `414A4E5-4C36-4461-95FC-23757A20****`.
    pub request_id: Option<String>,
    /// Which page of the whole list this one is. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Slow operations, one entry each.
    pub items: Vec<LogRecords>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
}

response! {
    DescribeSlowLogRecordsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: list("LogRecords"),
        "Engine" => engine: value,
    }
}

/// Slow operations, one entry each.
#[non_exhaustive]
pub struct LogRecords {
    /// When the operation started. Example: `2019-02-25T 01:41:28Z`.
    pub execution_start_time: Option<String>,
    /// Address that the client connected from. Example: `192.168.XX.XX`.
    pub host_address: Option<String>,
    /// Milliseconds that the operation took. Unit: `milliseconds`. Example: `600`.
    pub query_times: Option<String>,
    /// MongoDB collection that was accessed. Example: `C1`.
    pub table_name: Option<String>,
    /// Statement that was slow. Example: `text`.
    pub sql_text: Option<String>,
    /// How many documents the statement returned. Example: `0`.
    pub return_row_counts: Option<i64>,
    /// How many index entries the operation had to look at. Example: `0`.
    pub keys_examined: Option<i64>,
    /// Name of the database inside the instance. Example: `mongodbtest`.
    pub db_name: Option<String>,
    /// How many documents the operation had to look at. Example: `1000000`.
    pub docs_examined: Option<i64>,
    /// Login name of the account. Example: `root`.
    pub account_name: Option<String>,
}

response! {
    LogRecords {
        "ExecutionStartTime" => execution_start_time: value,
        "HostAddress" => host_address: value,
        "QueryTimes" => query_times: value,
        "TableName" => table_name: value,
        "SQLText" => sql_text: value,
        "ReturnRowCounts" => return_row_counts: value,
        "KeysExamined" => keys_examined: value,
        "DBName" => db_name: value,
        "DocsExamined" => docs_examined: value,
        "AccountName" => account_name: value,
    }
}

/// Errors that the documentation of [`DescribeSlowLogRecordsRequest`] names.
///
/// - [`IncorrectCharacterType`](super::DocumentedError::IncorrectCharacterType)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`LogApiFrequencyExceeded`](super::DocumentedError::LogApiFrequencyExceeded)
pub type DescribeSlowLogRecordsError = super::DocumentedError;
