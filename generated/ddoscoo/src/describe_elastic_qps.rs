// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticQps`, from `ddoscoo/DescribeElasticQps.md`.

use alicloud_runtime::codegen::*;

/// Returns the billing curve of an instance's burstable QPS.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeElasticQpsRequest::new()
///     .region("cn")
///     .start_time(1684252800)
///     .end_time(1684339200);
/// let reply = client.describe_elastic_qps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticQpsRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn`.
    pub region: Option<String>,
    /// IP address of the host or service concerned. Example: `203.107.XX.XX`.
    pub ip: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1684252800`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1684339200`.
    pub end_time: Option<i64>,
    /// Time from one run, check or data point to the next. Default: `3600`. Example: `60`.
    pub interval: Option<String>,
}

impl DescribeElasticQpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeElasticQpsRequest {
        "Region" => region: query,
        "Ip" => ip: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeElasticQpsRequest {
    type Response = DescribeElasticQpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeElasticQps")
        .required(&["Region", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeElasticQpsRequest`].
#[non_exhaustive]
pub struct DescribeElasticQpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2E7F7F7B-39A8-5D92-BAB4-D89D9DCE7D4F`.
    pub request_id: Option<String>,
    /// Requests a second counted for the elastic.
    pub elastic_qps: Vec<ElasticQp>,
}

response! {
    DescribeElasticQpsResponse {
        "RequestId" => request_id: value,
        "ElasticQps" => elastic_qps: list(""),
    }
}

/// Requests a second counted for the elastic.
#[non_exhaustive]
pub struct ElasticQp {
    /// Requests a second counted for the max normal. Example: `23`.
    pub max_normal_qps: Option<i64>,
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i64>,
    /// Requests a second counted for the max. Example: `100`.
    pub max_qps: Option<i64>,
    /// Requests that were counted. Example: `15104`.
    pub pv: Option<i64>,
    /// Number that is given for this: ups. Example: `1223`.
    pub ups: Option<i64>,
    /// Responses whose code begins with 2. Example: `455`.
    pub status2: Option<i64>,
    /// Responses whose code begins with 3. Example: `100`.
    pub status3: Option<i64>,
    /// Responses whose code begins with 4. Example: `34`.
    pub status4: Option<i64>,
    /// Responses whose code begins with 5. Example: `0`.
    pub status5: Option<i64>,
}

response! {
    ElasticQp {
        "MaxNormalQps" => max_normal_qps: value,
        "Index" => index: value,
        "MaxQps" => max_qps: value,
        "Pv" => pv: value,
        "Ups" => ups: value,
        "Status2" => status2: value,
        "Status3" => status3: value,
        "Status4" => status4: value,
        "Status5" => status5: value,
    }
}
