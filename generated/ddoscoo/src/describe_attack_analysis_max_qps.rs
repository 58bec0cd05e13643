// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAttackAnalysisMaxQps`, from `ddoscoo/DescribeAttackAnalysisMaxQps.md`.

use alicloud_runtime::codegen::*;

/// Returns the peak QPS that DDoS attacks reached in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeAttackAnalysisMaxQpsRequest::new()
///     .start_time(1622476799)
///     .end_time(1619798400);
/// let reply = client.describe_attack_analysis_max_qps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAttackAnalysisMaxQpsRequest {
    /// **Required.** Beginning of the period to look at. Example: `1622476799`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1619798400`.
    pub end_time: Option<i64>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
}

impl DescribeAttackAnalysisMaxQpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    DescribeAttackAnalysisMaxQpsRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Ip" => ip: query,
    }
}

impl Operation for DescribeAttackAnalysisMaxQpsRequest {
    type Response = DescribeAttackAnalysisMaxQpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAttackAnalysisMaxQps")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeAttackAnalysisMaxQpsRequest`].
#[non_exhaustive]
pub struct DescribeAttackAnalysisMaxQpsResponse {
    /// Requests a second. Example: `41652`.
    pub qps: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8DFB602D-1AAC-46C4-90F2-C84086E7A6E4`.
    pub request_id: Option<String>,
}

response! {
    DescribeAttackAnalysisMaxQpsResponse {
        "Qps" => qps: value,
        "RequestId" => request_id: value,
    }
}
