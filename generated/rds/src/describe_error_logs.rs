// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeErrorLogs`, from `rds/DescribeErrorLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns the error log of an instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeErrorLogsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .end_time("2011-05-30T20:10Z")
///     .start_time("2011-05-01T20:10Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_error_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeErrorLogsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2011-05-30T20:10Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2011-05-01T20:10Z`.
    pub start_time: Option<Timestamp>,
    /// How many items a page holds at most. Range: 30 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
}

impl DescribeErrorLogsRequest {
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
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
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
}

request! {
    DescribeErrorLogsRequest {
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeErrorLogsRequest {
    type Response = DescribeErrorLogsResponse;
    type Error = DescribeErrorLogsError;
    const INFO: OperationInfo = super::operation("DescribeErrorLogs")
        .required(&["DBInstanceId", "EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeErrorLogsError] = &[
        DescribeErrorLogsError::InvalidSearchTimeRange,
        DescribeErrorLogsError::IoException,
        DescribeErrorLogsError::OrderComboInstanceNotAllowOperate,
        DescribeErrorLogsError::PricePricingPlanResultNotFound,
        DescribeErrorLogsError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeErrorLogsRequest {
    type Item = ErrorLog;
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

/// Response to [`DescribeErrorLogsRequest`].
#[non_exhaustive]
pub struct DescribeErrorLogsResponse {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ErrorLog>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `98504E07-BB0E-40FC-B152-E4882615812C`.
    pub request_id: Option<String>,
}

response! {
    DescribeErrorLogsResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("ErrorLog"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ErrorLog {
    /// What the error log says. Example: `text`.
    pub error_info: Option<String>,
    /// When the item was created. Example: `2011-05-30T12:11:04Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    ErrorLog {
        "ErrorInfo" => error_info: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`DescribeErrorLogsRequest`] names.
///
/// - [`InvalidSearchTimeRange`](super::DocumentedError::InvalidSearchTimeRange)
/// - [`IoException`](super::DocumentedError::IoException)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeErrorLogsError = super::DocumentedError;
