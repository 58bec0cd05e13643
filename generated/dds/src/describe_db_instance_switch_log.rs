// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceSwitchLog`, from `dds/DescribeDBInstanceSwitchLog.md`.

use alicloud_runtime::codegen::*;

/// Lists the switchovers of an instance on local disks.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstanceSwitchLogRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instance_switch_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogRequest {
    /// Beginning of the period to look at. Example: `2023-05-27T02:46Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2023-05-28T02:00Z`.
    pub end_time: Option<Timestamp>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of the database instance. Example: `dds-uf68f1b5a57exxxx`.
    pub db_instance_id: Option<String>,
}

impl DescribeDBInstanceSwitchLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceSwitchLogRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceSwitchLogRequest {
    type Response = DescribeDBInstanceSwitchLogResponse;
    type Error = DescribeDBInstanceSwitchLogError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceSwitchLog")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceSwitchLogError] = &[
        DescribeDBInstanceSwitchLogError::InvalidParameterCombination,
    ];
}

impl Paginated for DescribeDBInstanceSwitchLogRequest {
    type Item = LogItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.log_items)
    }
}

/// Response to [`DescribeDBInstanceSwitchLogRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceSwitchLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ECBCA991-XXXX-XXXX-834C-B3E8007F33AA`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `dds-uf68f1b5a57exxxx`.
    pub db_instance_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i64>,
    /// Switchovers recorded, one entry each.
    pub log_items: Vec<LogItem>,
}

response! {
    DescribeDBInstanceSwitchLogResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "LogItems" => log_items: list(""),
    }
}

/// Switchovers recorded, one entry each.
#[non_exhaustive]
pub struct LogItem {
    /// Whether the switchover succeeded. Example: `1`.
    pub switch_status: Option<String>,
    /// When the switchover of the task takes place. Example: `2023-02-07T18:00:00Z`.
    pub switch_time: Option<Timestamp>,
    /// Why the roles were switched, such as by hand or because of a fault.
    /// Example: `USER_CONSOLE_OPERATION`.
    pub switch_code: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `text`.
    pub node_id: Option<String>,
}

response! {
    LogItem {
        "SwitchStatus" => switch_status: value,
        "SwitchTime" => switch_time: value,
        "SwitchCode" => switch_code: value,
        "NodeId" => node_id: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceSwitchLogRequest`] names.
///
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
pub type DescribeDBInstanceSwitchLogError = super::DocumentedError;
