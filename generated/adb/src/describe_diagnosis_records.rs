// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisRecords`, from `adb/DescribeDiagnosisRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists summaries of the SQL statements of a cluster that match given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDiagnosisRecordsRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_diagnosis_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions that narrow the list down.
    pub query_condition: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Keeps queries whose memory peaked at this or above.
    pub min_peak_memory: Option<i64>,
    /// Largest value, allowed or found, of this: peak memory.
    pub max_peak_memory: Option<i64>,
    /// How large the min scan is or is to be.
    pub min_scan_size: Option<i64>,
    /// How large the max scan is or is to be.
    pub max_scan_size: Option<i64>,
    /// The resource group that the call is about.
    pub resource_group: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Database that the call or the item is about.
    pub database: Option<String>,
    /// IP address that belongs to the client.
    pub client_ip: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the pattern that the call is about.
    pub pattern_id: Option<String>,
}

impl DescribeDiagnosisRecordsRequest {
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
    /// Sets `QueryCondition`.
    pub fn query_condition(mut self, value: impl Into<String>) -> Self {
        self.query_condition = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `MinPeakMemory`.
    #[inline]
    pub fn min_peak_memory(mut self, value: i64) -> Self {
        self.min_peak_memory = Some(value);
        self
    }
    /// Sets `MaxPeakMemory`.
    #[inline]
    pub fn max_peak_memory(mut self, value: i64) -> Self {
        self.max_peak_memory = Some(value);
        self
    }
    /// Sets `MinScanSize`.
    #[inline]
    pub fn min_scan_size(mut self, value: i64) -> Self {
        self.min_scan_size = Some(value);
        self
    }
    /// Sets `MaxScanSize`.
    #[inline]
    pub fn max_scan_size(mut self, value: i64) -> Self {
        self.max_scan_size = Some(value);
        self
    }
    /// Sets `ResourceGroup`.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `ClientIp`.
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
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
    /// Sets `PatternId`.
    pub fn pattern_id(mut self, value: impl Into<String>) -> Self {
        self.pattern_id = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisRecordsRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "QueryCondition" => query_condition: query,
        "Keyword" => keyword: query,
        "MinPeakMemory" => min_peak_memory: query,
        "MaxPeakMemory" => max_peak_memory: query,
        "MinScanSize" => min_scan_size: query,
        "MaxScanSize" => max_scan_size: query,
        "ResourceGroup" => resource_group: query,
        "UserName" => user_name: query,
        "Database" => database: query,
        "ClientIp" => client_ip: query,
        "Order" => order: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "PatternId" => pattern_id: query,
    }
}

impl Operation for DescribeDiagnosisRecordsRequest {
    type Response = DescribeDiagnosisRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisRecords")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDiagnosisRecordsRequest {
    type Item = Query;
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
        Some(&mut response.querys)
    }
}

/// Response to [`DescribeDiagnosisRecordsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The queries that were found or are concerned, one entry each.
    pub querys: Vec<Query>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F88BEFA-CF0B-5C95-8BB1-92EC9F09E40D`.
    pub request_id: Option<String>,
}

response! {
    DescribeDiagnosisRecordsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Querys" => querys: list(""),
        "RequestId" => request_id: value,
    }
}

/// The queries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Query {
    /// Text of the statement. Example: `SELECT count(*)\nFROM nation`.
    pub sql: Option<String>,
    /// Value at which the SQL truncated sets in. Example: `5120`.
    pub sql_truncated_threshold: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `finished`.
    pub status: Option<String>,
    /// How large the output data is or is to be. Example: `9`.
    pub output_data_size: Option<i64>,
    /// How long it took, or how much of a resource. Example: `10`.
    pub cost: Option<i64>,
    /// Number that is given for this: output rows. Example: `1`.
    pub output_rows: Option<i64>,
    /// Host name or address of the rc. Example: `10.0.XX.XX:3004`.
    pub rc_host: Option<String>,
    /// How large the scan is or is to be. Example: `9`.
    pub scan_size: Option<i64>,
    /// ID of the process that the item belongs to or stands for.
    /// Example: `2021093000414401000000023503151******`.
    pub process_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1632933704000`.
    pub start_time: Option<i64>,
    /// Whether the statement is cut short here. Example: `false`.
    pub sql_truncated: Option<bool>,
    /// Database that the call or the item is about. Example: `adb_demo`.
    pub database: Option<String>,
    /// Number that is given for this: scan rows. Example: `1`.
    pub scan_rows: Option<i64>,
    /// Rank of the operator by what it used. Example: `1`.
    pub resource_cost_rank: Option<i32>,
    /// IP address that belongs to the client. Example: `59.82.XX.XX`.
    pub client_ip: Option<String>,
    /// Highest memory that the query used. Example: `16648`.
    pub peak_memory: Option<i64>,
    /// Time that is set or recorded for this: queue. Example: `6`.
    pub queue_time: Option<i64>,
    /// The resource group that the item belongs to or stands for. Example: `user_default`.
    pub resource_group: Option<String>,
    /// Name that the user logs on with. Example: `test_user`.
    pub user_name: Option<String>,
    /// Time that is set or recorded for this: execution. Example: `6`.
    pub execution_time: Option<i64>,
    /// Time that is set or recorded for this: total planning. Example: `4`.
    pub total_planning_time: Option<i64>,
    /// Number that is given for this: etl write rows. Example: `0`.
    pub etl_write_rows: Option<i64>,
    /// Number that is given for this: total stages. Example: `2`.
    pub total_stages: Option<i32>,
}

response! {
    Query {
        "SQL" => sql: value,
        "SQLTruncatedThreshold" => sql_truncated_threshold: value,
        "Status" => status: value,
        "OutputDataSize" => output_data_size: value,
        "Cost" => cost: value,
        "OutputRows" => output_rows: value,
        "RcHost" => rc_host: value,
        "ScanSize" => scan_size: value,
        "ProcessId" => process_id: value,
        "StartTime" => start_time: value,
        "SQLTruncated" => sql_truncated: value,
        "Database" => database: value,
        "ScanRows" => scan_rows: value,
        "ResourceCostRank" => resource_cost_rank: value,
        "ClientIp" => client_ip: value,
        "PeakMemory" => peak_memory: value,
        "QueueTime" => queue_time: value,
        "ResourceGroup" => resource_group: value,
        "UserName" => user_name: value,
        "ExecutionTime" => execution_time: value,
        "TotalPlanningTime" => total_planning_time: value,
        "EtlWriteRows" => etl_write_rows: value,
        "TotalStages" => total_stages: value,
    }
}
