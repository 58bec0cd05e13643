// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRunningLogRecords`, from `r-kvstore/DescribeRunningLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Returns the running logs of an instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeRunningLogRecordsRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .start_time("2018-12-03T07:01Z")
///     .end_time("2018-12-03T08:01Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_running_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRunningLogRecordsRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2018-12-03T07:01Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2018-12-03T08:01Z`.
    pub end_time: Option<Timestamp>,
    /// ID of one node of the cluster or the instance. Example: `r-bp1xxxxxxxxxxxxx-db-0`.
    pub node_id: Option<String>,
    /// Name of the database inside the instance. Example: `demo`.
    pub db_name: Option<String>,
    /// Whether the logs of the master or of the replica are returned.
    /// Default: `master`. Example: `master`.
    pub role_type: Option<Open<RoleType>>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Part that the node plays, or the architecture of the instance.
    pub character_type: Option<Open<CharacterType>>,
    /// Word that a log entry has to contain to be returned.
    pub query_keyword: Option<String>,
    /// Kind of order, or the order in which the result is sorted.
    pub order_type: Option<String>,
}

impl DescribeRunningLogRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `CharacterType`.
    pub fn character_type(mut self, value: impl Into<Open<CharacterType>>) -> Self {
        self.character_type = Some(value.into());
        self
    }
    /// Sets `QueryKeyword`.
    pub fn query_keyword(mut self, value: impl Into<String>) -> Self {
        self.query_keyword = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
}

request! {
    DescribeRunningLogRecordsRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NodeId" => node_id: query,
        "DBName" => db_name: query,
        "RoleType" => role_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
        "CharacterType" => character_type: query,
        "QueryKeyword" => query_keyword: query,
        "OrderType" => order_type: query,
    }
}

impl Operation for DescribeRunningLogRecordsRequest {
    type Response = DescribeRunningLogRecordsResponse;
    type Error = DescribeRunningLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeRunningLogRecords")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeRunningLogRecordsError] = &[
        DescribeRunningLogRecordsError::InvalidStartTimeMalformed,
        DescribeRunningLogRecordsError::InvalidEndTimeMalformed,
        DescribeRunningLogRecordsError::InvalidPageSizeMalformed,
        DescribeRunningLogRecordsError::InvalidDbInstanceIdNotFound,
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
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeRunningLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeRunningLogRecordsResponse {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<LogRecords>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `5`.
    pub page_record_count: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `093B8579-9264-43A0-ABA9-AA8621FF`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2018-12-03T07:01Z`.
    pub start_time: Option<Timestamp>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeRunningLogRecordsResponse {
        "Engine" => engine: value,
        "InstanceId" => instance_id: value,
        "Items" => items: list("LogRecords"),
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct LogRecords {
    /// Whether the template is for Community Edition or for Tair. Example: `NETWORK`.
    pub category: Option<String>,
    /// Text of the log entry. Example: `text`.
    pub content: Option<String>,
    /// When the item was created. Example: `2018-12-03T07:07:30Z`.
    pub create_time: Option<Timestamp>,
    /// How serious the log entry is. Example: `WARNING`.
    pub level: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1zxszhcgatnx****`.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-bp1zxszhcgatnx****-db-0`.
    pub node_id: Option<String>,
}

response! {
    LogRecords {
        "Category" => category: value,
        "Content" => content: value,
        "CreateTime" => create_time: value,
        "Level" => level: value,
        "InstanceId" => instance_id: value,
        "NodeId" => node_id: value,
    }
}

values! {
    /// Whether the logs of the master or of the replica are returned.
    pub enum RoleType {
        /// Logs of the master node.
        Master = "master",
        /// Logs of the master node.
        Primary = "primary",
        /// Logs of the replica node.
        Secondary = "secondary",
    }
}

values! {
    /// Part that the node plays, or the architecture of the instance.
    pub enum CharacterType {
        /// Proxy nodes.
        Proxy = "proxy",
        /// Data nodes.
        Db = "db",
        /// Configuration server nodes.
        Cs = "cs",
    }
}

/// Errors that the documentation of [`DescribeRunningLogRecordsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidDbInstanceIdNotFound`](super::DocumentedError::InvalidDbInstanceIdNotFound)
pub type DescribeRunningLogRecordsError = super::DocumentedError;
