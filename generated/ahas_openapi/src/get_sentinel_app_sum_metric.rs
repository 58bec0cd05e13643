// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSentinelAppSumMetric`, from `ahas-openapi/GetSentinelAppSumMetric.md`.

use alicloud_runtime::codegen::*;

/// Sums the metrics of an application over a period, such as passed calls and average response
/// time.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::GetSentinelAppSumMetricRequest::new()
///     .app_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.get_sentinel_app_sum_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSentinelAppSumMetricRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Region that the ahas lies in.
    pub ahas_region_id: Option<String>,
}

impl GetSentinelAppSumMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
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
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    GetSentinelAppSumMetricRequest {
        "AcceptLanguage" => accept_language: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for GetSentinelAppSumMetricRequest {
    type Response = GetSentinelAppSumMetricResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSentinelAppSumMetric")
        .required(&["AppName", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`GetSentinelAppSumMetricRequest`].
#[non_exhaustive]
pub struct GetSentinelAppSumMetricResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
    /// What was measured or stored about the metric.
    pub metric_data: Option<MetricData>,
}

response! {
    GetSentinelAppSumMetricResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "MetricData" => metric_data: value,
    }
}

/// What was measured or stored about the metric.
#[non_exhaustive]
pub struct MetricData {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// How many there are of this: pass.
    pub pass_count: Option<f64>,
    /// How many there are of this: machine.
    pub machine_count: Option<i64>,
    /// Mean response time of calls.
    pub avg_rt: Option<f64>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// How many items match in all, over all pages.
    pub total_count: Option<f64>,
    /// How many there are of this: block.
    pub block_count: Option<f64>,
}

response! {
    MetricData {
        "AppName" => app_name: value,
        "PassCount" => pass_count: value,
        "MachineCount" => machine_count: value,
        "AvgRt" => avg_rt: value,
        "UserId" => user_id: value,
        "Namespace" => namespace: value,
        "TotalCount" => total_count: value,
        "BlockCount" => block_count: value,
    }
}
