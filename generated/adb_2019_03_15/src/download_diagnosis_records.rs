// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DownloadDiagnosisRecords`, from `adb_2019_03_15/DownloadDiagnosisRecords.md`.

use alicloud_runtime::codegen::*;

/// Starts a download job for matching SQL queries and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DownloadDiagnosisRecordsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...")
///     .query_condition("...");
/// let reply = client.download_diagnosis_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DownloadDiagnosisRecordsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Conditions that narrow the list down.
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
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DownloadDiagnosisRecordsRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `QueryCondition`, which is required.
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DownloadDiagnosisRecordsRequest {
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
        "Lang" => lang: query,
    }
}

impl Operation for DownloadDiagnosisRecordsRequest {
    type Response = DownloadDiagnosisRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DownloadDiagnosisRecords")
        .required(&["DBClusterId", "StartTime", "EndTime", "RegionId", "QueryCondition"])
        .region("RegionId");
}

/// Response to [`DownloadDiagnosisRecordsRequest`].
#[non_exhaustive]
pub struct DownloadDiagnosisRecordsResponse {
    /// ID of the download that the item belongs to or stands for. Example: `68`.
    pub download_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4ACF4E0-2952-3A87-9A2C-474058******`.
    pub request_id: Option<String>,
}

response! {
    DownloadDiagnosisRecordsResponse {
        "DownloadId" => download_id: value,
        "RequestId" => request_id: value,
    }
}
