// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabaseInstanceMetricData`, from `swas-open/DescribeDatabaseInstanceMetricData.md`.

use alicloud_runtime::codegen::*;

/// Reads one monitoring metric of a database instance for a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeDatabaseInstanceMetricDataRequest::new()
///     .database_instance_id("...")
///     .metric_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_database_instance_metric_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabaseInstanceMetricDataRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// **Required.** Name that the metric goes by.
    pub metric_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDatabaseInstanceMetricDataRequest {
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
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
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
    DescribeDatabaseInstanceMetricDataRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "MetricName" => metric_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDatabaseInstanceMetricDataRequest {
    type Response = DescribeDatabaseInstanceMetricDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatabaseInstanceMetricData")
        .required(
            &["RegionId", "DatabaseInstanceId", "MetricName", "StartTime", "EndTime"],
        )
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDatabaseInstanceMetricDataRequest`].
#[non_exhaustive]
pub struct DescribeDatabaseInstanceMetricDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// Name that the metric goes by. Example: `MySQL_MemCpuUsage`.
    pub metric_name: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `%`.
    pub unit: Option<String>,
    /// Notation or file format of the data. Example: `cpuusage&memusage`.
    pub data_format: Option<String>,
    /// What was measured or stored about the metric. Example: `text`.
    pub metric_data: Option<String>,
}

response! {
    DescribeDatabaseInstanceMetricDataResponse {
        "RequestId" => request_id: value,
        "MetricName" => metric_name: value,
        "Unit" => unit: value,
        "DataFormat" => data_format: value,
        "MetricData" => metric_data: value,
    }
}
