// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSqlPattern`, from `adb/DescribeSqlPattern.md`.

use alicloud_runtime::codegen::*;

/// Lists SQL patterns of one day with CPU, scan and memory figures for a type and pattern.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSqlPatternRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sql_pattern(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSqlPatternRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Keeps statements of this pattern.
    pub sql_pattern: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeSqlPatternRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
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
    /// Sets `SqlPattern`.
    pub fn sql_pattern(mut self, value: impl Into<String>) -> Self {
        self.sql_pattern = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeSqlPatternRequest {
        "StartTime" => start_time: query,
        "Order" => order: query,
        "PageNumber" => page_number: query,
        "SqlPattern" => sql_pattern: query,
        "Type" => type_: query,
        "DBClusterId" => db_cluster_id: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeSqlPatternRequest {
    type Response = DescribeSqlPatternResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSqlPattern")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeSqlPatternRequest {
    type Item = SqlPatternItem;
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeSqlPatternRequest`].
#[non_exhaustive]
pub struct DescribeSqlPatternResponse {
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `2`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `50`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SqlPatternItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB1F6C23-CBCA-5260-9366-BA7BB5EBF6F1`.
    pub request_id: Option<String>,
}

response! {
    DescribeSqlPatternResponse {
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SqlPatternItem {
    /// How many there are of this: avg stage. Example: `2`.
    pub avg_stage_count: Option<String>,
    /// Time that is set or recorded for this: max vCPU. Example: `17`.
    pub max_cpu_time: Option<String>,
    /// Address that the statement came from. Example: `100.104.xx.xx`.
    pub access_ip: Option<String>,
    /// How large the avg scan is or is to be. Example: `244`.
    pub avg_scan_size: Option<String>,
    /// How large the max scan is or is to be. Example: `1024`.
    pub max_scan_size: Option<String>,
    /// Largest value, allowed or found, of this: peak memory. Example: `480096`.
    pub max_peak_memory: Option<String>,
    /// Time that is set or recorded for this: avg vCPU. Example: `1.0625`.
    pub avg_cpu_time: Option<String>,
    /// User that the call or the item is about. Example: `test_acc`.
    pub user: Option<String>,
    /// Peak memory of a query on average. Example: `240048`.
    pub avg_peak_memory: Option<String>,
    /// How many there are of this: max stage. Example: `2`.
    pub max_stage_count: Option<String>,
    /// How many there are of this: max task. Example: `2`.
    pub max_task_count: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `amv-bp1ej1nq9n6****`.
    pub instance_name: Option<String>,
    /// How many there are of this: query. Example: `16`.
    pub query_count: Option<String>,
    /// Day or moment of the report. Example: `2022-08-30`.
    pub report_date: Option<String>,
    /// Pattern that texts are compared with. Example: `text`.
    pub pattern: Option<String>,
    /// How many there are of this: avg task. Example: `2`.
    pub avg_task_count: Option<String>,
}

response! {
    SqlPatternItem {
        "AvgStageCount" => avg_stage_count: value,
        "MaxCpuTime" => max_cpu_time: value,
        "AccessIP" => access_ip: value,
        "AvgScanSize" => avg_scan_size: value,
        "MaxScanSize" => max_scan_size: value,
        "MaxPeakMemory" => max_peak_memory: value,
        "AvgCpuTime" => avg_cpu_time: value,
        "User" => user: value,
        "AvgPeakMemory" => avg_peak_memory: value,
        "MaxStageCount" => max_stage_count: value,
        "MaxTaskCount" => max_task_count: value,
        "InstanceName" => instance_name: value,
        "QueryCount" => query_count: value,
        "ReportDate" => report_date: value,
        "Pattern" => pattern: value,
        "AvgTaskCount" => avg_task_count: value,
    }
}
