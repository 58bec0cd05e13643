// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLLogReportList`, from `rds/DescribeSQLLogReportList.md`.

use alicloud_runtime::codegen::*;

/// Returns the reports of the SQL audit, such as the slowest statements.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSQLLogReportListRequest::new()
///     .db_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sql_log_report_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLLogReportListRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
}

impl DescribeSQLLogReportListRequest {
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
    DescribeSQLLogReportListRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeSQLLogReportListRequest {
    type Response = DescribeSQLLogReportListResponse;
    type Error = DescribeSQLLogReportListError;
    const INFO: OperationInfo = super::operation("DescribeSQLLogReportList")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeSQLLogReportListError] = &[
        DescribeSQLLogReportListError::OrderComboInstanceNotAllowOperate,
        DescribeSQLLogReportListError::PricePricingPlanResultNotFound,
        DescribeSQLLogReportListError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeSQLLogReportListRequest {
    type Item = SQLLogReportItem;
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

/// Response to [`DescribeSQLLogReportListRequest`].
#[non_exhaustive]
pub struct DescribeSQLLogReportListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `08A3B71B-FE08-4B03-974F-CC7EA6DB1828`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `60`.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SQLLogReportItem>,
}

response! {
    DescribeSQLLogReportListResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SQLLogReportItem {
    /// When the statistics were made. Example: `2019-03-27T16:00:00Z`.
    pub report_time: Option<Timestamp>,
    /// Slowest statements, one entry each.
    pub latency_top_n_items: Vec<LatencyTopNItem>,
    /// Most frequent statements, one entry each.
    pub qps_top_n_items: Vec<QPSTopNItem>,
}

response! {
    SQLLogReportItem {
        "ReportTime" => report_time: value,
        "LatencyTopNItems" => latency_top_n_items: list("LatencyTopNItem"),
        "QPSTopNItems" => qps_top_n_items: list("QPSTopNItem"),
    }
}

/// Slowest statements, one entry each.
#[non_exhaustive]
pub struct LatencyTopNItem {
    /// Statement as it was run. Example: `SELECT * FROM table_name;`.
    pub sql_text: Option<String>,
    /// How often the statement was executed. Example: `5`.
    pub sql_execute_times: Option<i64>,
    /// Average run time of the statement. Example: `500`.
    pub avg_latency: Option<i64>,
}

response! {
    LatencyTopNItem {
        "SQLText" => sql_text: value,
        "SQLExecuteTimes" => sql_execute_times: value,
        "AvgLatency" => avg_latency: value,
    }
}

/// Most frequent statements, one entry each.
#[non_exhaustive]
pub struct QPSTopNItem {
    /// How often the statement was executed. Example: `5`.
    pub sql_execute_times: Option<i64>,
    /// Statement as it was run. Example: `SELECT * FROM table_name;`.
    pub sql_text: Option<String>,
}

response! {
    QPSTopNItem {
        "SQLExecuteTimes" => sql_execute_times: value,
        "SQLText" => sql_text: value,
    }
}

/// Errors that the documentation of [`DescribeSQLLogReportListRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeSQLLogReportListError = super::DocumentedError;
