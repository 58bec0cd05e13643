// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRunningLogRecords`, from `dds/DescribeRunningLogRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogRecords, LogicalOperator, RequestOrderType, RoleType};

/// Lists running log records of an instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeRunningLogRecordsRequest::new()
///     .start_time("2019-01-01T12:10Z")
///     .end_time("2019-01-01T13:10Z")
///     .db_instance_id("dds-bpxxxxxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_running_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRunningLogRecordsRequest {
    /// **Required.** Beginning of the period to look at. Example: `2019-01-01T12:10Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2019-01-01T13:10Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Name of the database inside the instance. Example: `mongodbtest`.
    pub db_name: Option<String>,
    /// Part that the node plays, such as primary, or its kind in a sharded cluster.
    /// Default: `primary`.
    pub role_type: Option<Open<RoleType>>,
    /// How many items a page holds at most. Range: 30 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether records are sorted by time upwards or downwards. Default: `desc`. Example: `asc`.
    pub order_type: Option<Open<RequestOrderType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `sg-bpxxxxxxxxxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Single node to work on, as [`DescribeReplicaSetRole`](super::Client::describe_replica_set_role)
    /// shows it. Example: `651xxxxx`.
    pub role_id: Option<String>,
    /// Words to search for, separated by spaces. Example: `test test2`.
    pub query_keywords: Option<String>,
    /// Whether all keywords have to occur or one suffices. Default: `and`. Example: `and`.
    pub logical_operator: Option<Open<LogicalOperator>>,
}

impl DescribeRunningLogRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `RoleType`.
    pub fn role_type(mut self, value: impl Into<Open<RoleType>>) -> Self {
        self.role_type = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `RoleId`.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
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
    DescribeRunningLogRecordsRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "DBName" => db_name: query,
        "RoleType" => role_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
        "OrderType" => order_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "RoleId" => role_id: query,
        "QueryKeywords" => query_keywords: query,
        "LogicalOperator" => logical_operator: query,
    }
}

impl Operation for DescribeRunningLogRecordsRequest {
    type Response = DescribeRunningLogRecordsResponse;
    type Error = DescribeRunningLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeRunningLogRecords")
        .required(&["StartTime", "EndTime", "DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRunningLogRecordsError] = &[
        DescribeRunningLogRecordsError::InvalidParameterCombination,
        DescribeRunningLogRecordsError::InvalidStartTimeMalformed,
        DescribeRunningLogRecordsError::InvalidEndTimeMalformed,
        DescribeRunningLogRecordsError::LogApiFrequencyExceeded,
    ];
}

impl Paginated for DescribeRunningLogRecordsRequest {
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

/// Response to [`DescribeRunningLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeRunningLogRecordsResponse {
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// Entries of the running log.
    pub items: Vec<LogRecords>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `45D2B592-DEBA-4347-BBF3-47FF6C97DBBC`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeRunningLogRecordsResponse {
        "Engine" => engine: value,
        "Items" => items: list("LogRecords"),
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Errors that the documentation of [`DescribeRunningLogRecordsRequest`] names.
///
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`LogApiFrequencyExceeded`](super::DocumentedError::LogApiFrequencyExceeded)
pub type DescribeRunningLogRecordsError = super::DocumentedError;
