// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabaseErrorLogs`, from `swas-open/DescribeDatabaseErrorLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists error log entries of a database instance in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeDatabaseErrorLogsRequest::new()
///     .database_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_database_error_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabaseErrorLogsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at least 30.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDatabaseErrorLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DatabaseInstanceId`, which is required.
    pub fn database_instance_id(mut self, value: impl Into<String>) -> Self {
        self.database_instance_id = Some(value.into());
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDatabaseErrorLogsRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDatabaseErrorLogsRequest {
    type Response = DescribeDatabaseErrorLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabaseErrorLogs")
        .required(&["RegionId", "DatabaseInstanceId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDatabaseErrorLogsRequest {
    type Item = ErrorLog;
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
        Some(&mut response.error_logs)
    }
}

/// Response to [`DescribeDatabaseErrorLogsRequest`].
#[non_exhaustive]
pub struct DescribeDatabaseErrorLogsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// The error logs that were found or are concerned, one entry each.
    pub error_logs: Vec<ErrorLog>,
}

response! {
    DescribeDatabaseErrorLogsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ErrorLogs" => error_logs: list(""),
    }
}

/// The error logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ErrorLog {
    /// What is known about the error. Example: `text`.
    pub error_info: Option<String>,
    /// When the item was created. Example: `2022-09-08T12:11:04Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    ErrorLog {
        "ErrorInfo" => error_info: value,
        "CreateTime" => create_time: value,
    }
}
