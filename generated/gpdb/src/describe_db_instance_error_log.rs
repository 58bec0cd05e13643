// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceErrorLog`, from `gpdb/DescribeDBInstanceErrorLog.md`.

use alicloud_runtime::codegen::*;

/// Returns error log entries of an instance over a period, filtered by database, user, or host.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceErrorLogRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instance_error_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceErrorLogRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Level that the log has on its scale.
    pub log_level: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    pub user: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    pub database: Option<String>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// The keywords that are concerned.
    pub keywords: Option<String>,
}

impl DescribeDBInstanceErrorLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
    /// Sets `LogLevel`.
    pub fn log_level(mut self, value: impl Into<String>) -> Self {
        self.log_level = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Keywords`.
    pub fn keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceErrorLogRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LogLevel" => log_level: query,
        "User" => user: query,
        "Database" => database: query,
        "Host" => host: query,
        "Keywords" => keywords: query,
    }
}

impl Operation for DescribeDBInstanceErrorLogRequest {
    type Response = DescribeDBInstanceErrorLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceErrorLog")
        .required(&["DBInstanceId"])
        .read_only();
}

impl Paginated for DescribeDBInstanceErrorLogRequest {
    type Item = DBInstanceErrorLogItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDBInstanceErrorLogRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceErrorLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DBInstanceErrorLogItem>,
}

response! {
    DescribeDBInstanceErrorLogResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBInstanceErrorLogItem {
    /// Moment that the record or the action belongs to. Example: `2022-04-24 11:28:14`.
    pub time: Option<i64>,
    /// Level that the log has on its scale. Example: `FATAL`.
    pub log_level: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    /// Example: `adbpguser`.
    pub user: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    /// Example: `adbtest`.
    pub database: Option<String>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// Text of the log entry. Example: `text`.
    pub log_context: Option<String>,
}

response! {
    DBInstanceErrorLogItem {
        "Time" => time: value,
        "LogLevel" => log_level: value,
        "User" => user: value,
        "Database" => database: value,
        "Host" => host: value,
        "LogContext" => log_context: value,
    }
}
