// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLPatterns`, from `adb/DescribeSQLPatterns.md`.

use alicloud_runtime::codegen::*;

/// Lists SQL patterns of a time range with average and maximum time, memory, scans and failures.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSQLPatternsRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sql_patterns(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLPatternsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
}

impl DescribeSQLPatternsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    DescribeSQLPatternsRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "Keyword" => keyword: query,
        "Order" => order: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "UserName" => user_name: query,
    }
}

impl Operation for DescribeSQLPatternsRequest {
    type Response = DescribeSQLPatternsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSQLPatterns")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeSQLPatternsRequest {
    type Item = PatternDetail;
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
        Some(&mut response.pattern_details)
    }
}

/// Response to [`DescribeSQLPatternsRequest`].
#[non_exhaustive]
pub struct DescribeSQLPatternsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `2`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// Details about the pattern, one entry each.
    pub pattern_details: Vec<PatternDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F3174013-5B7A-5A47-9FE0-6B5D397BD86A`.
    pub request_id: Option<String>,
    /// Details about the access denied.
    pub access_denied_detail: Option<String>,
}

response! {
    DescribeSQLPatternsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "PatternDetails" => pattern_details: list(""),
        "RequestId" => request_id: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Details about the pattern, one entry each.
#[non_exhaustive]
pub struct PatternDetail {
    /// Statement with placeholders for its values. Example: `text`.
    pub sql_pattern: Option<String>,
    /// ID of the pattern that the item belongs to or stands for. Example: `5575924945138******`.
    pub pattern_id: Option<String>,
    /// User that the call or the item is about. Example: `test`.
    pub user: Option<String>,
    /// IP address that belongs to the access. Example: `192.168.xx.xx`.
    pub access_ip: Option<String>,
    /// The tables that are concerned. Example: `tpch.orders`.
    pub tables: Option<String>,
    /// When the pattern was created. Example: `2022-09-06 05:06:00`.
    pub pattern_creation_time: Option<String>,
    /// Time that is set or recorded for this: average query. Example: `4`.
    pub average_query_time: Option<f64>,
    /// Time that is set or recorded for this: max query. Example: `2341`.
    pub max_query_time: Option<i64>,
    /// Time that is set or recorded for this: average execution. Example: `234.78`.
    pub average_execution_time: Option<f64>,
    /// Time that is set or recorded for this: max execution. Example: `2142`.
    pub max_execution_time: Option<i64>,
    /// Peak memory of a query on average. Example: `234.22`.
    pub average_peak_memory: Option<f64>,
    /// Largest value, allowed or found, of this: peak memory. Example: `234149`.
    pub max_peak_memory: Option<i64>,
    /// How large the average scan is or is to be. Example: `234149.23`.
    pub average_scan_size: Option<f64>,
    /// How large the max scan is or is to be. Example: `32212254`.
    pub max_scan_size: Option<i64>,
    /// How many there are of this: query. Example: `345`.
    pub query_count: Option<i64>,
    /// How many there are of this: failed. Example: `18`.
    pub failed_count: Option<i64>,
    /// Whether queries of the pattern can be blocked. Example: `true`.
    pub blockable: Option<bool>,
}

response! {
    PatternDetail {
        "SQLPattern" => sql_pattern: value,
        "PatternId" => pattern_id: value,
        "User" => user: value,
        "AccessIp" => access_ip: value,
        "Tables" => tables: value,
        "PatternCreationTime" => pattern_creation_time: value,
        "AverageQueryTime" => average_query_time: value,
        "MaxQueryTime" => max_query_time: value,
        "AverageExecutionTime" => average_execution_time: value,
        "MaxExecutionTime" => max_execution_time: value,
        "AveragePeakMemory" => average_peak_memory: value,
        "MaxPeakMemory" => max_peak_memory: value,
        "AverageScanSize" => average_scan_size: value,
        "MaxScanSize" => max_scan_size: value,
        "QueryCount" => query_count: value,
        "FailedCount" => failed_count: value,
        "Blockable" => blockable: value,
    }
}
