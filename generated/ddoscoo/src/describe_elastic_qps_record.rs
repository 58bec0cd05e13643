// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticQpsRecord`, from `ddoscoo/DescribeElasticQpsRecord.md`.

use alicloud_runtime::codegen::*;

/// Lists the burstable QPS used by instances, day by day.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeElasticQpsRecordRequest::new()
///     .start_time(1684252800000)
///     .end_time(1688140799999)
///     .ip("203.107.XX.XX");
/// let reply = client.describe_elastic_qps_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticQpsRecordRequest {
    /// **Required.** Beginning of the period to look at. Example: `1684252800000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1688140799999`.
    pub end_time: Option<i64>,
    /// **Required.** IP address of the host or service concerned. Example: `203.107.XX.XX`.
    pub ip: Option<String>,
}

impl DescribeElasticQpsRecordRequest {
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
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    DescribeElasticQpsRecordRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Ip" => ip: query,
    }
}

impl Operation for DescribeElasticQpsRecordRequest {
    type Response = DescribeElasticQpsRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeElasticQpsRecord")
        .required(&["StartTime", "EndTime", "Ip"])
        .read_only();
}

/// Response to [`DescribeElasticQpsRecordRequest`].
#[non_exhaustive]
pub struct DescribeElasticQpsRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F68B34E2-570C-508D-95FD-DFB6611D518F`.
    pub request_id: Option<String>,
    /// Items of the kind elastic queries per second that were found or are concerned.
    pub elastic_qps_list: Vec<ElasticQpsList>,
}

response! {
    DescribeElasticQpsRecordResponse {
        "RequestId" => request_id: value,
        "ElasticQpsList" => elastic_qps_list: list(""),
    }
}

/// Items of the kind elastic queries per second that were found or are concerned.
#[non_exhaustive]
pub struct ElasticQpsList {
    /// Requests a second counted for the ops elastic. Example: `300000`.
    pub ops_elastic_qps: Option<i64>,
    /// IP address of the host or service concerned. Example: `203.***.***.199`.
    pub ip: Option<String>,
    /// Requests a second counted for the origin. Example: `1345`.
    pub origin_qps: Option<i64>,
    /// Day or moment that the record belongs to. Example: `1688140799999`.
    pub date: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-7e225i41****`.
    pub instance_id: Option<String>,
    /// Requests a second. Example: `4367`.
    pub qps: Option<i64>,
    /// Most requests a second. Example: `122`.
    pub qps_peak: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i64>,
    /// Requests a second counted for the ops. Example: `1345`.
    pub ops_qps: Option<i64>,
}

response! {
    ElasticQpsList {
        "OpsElasticQps" => ops_elastic_qps: value,
        "Ip" => ip: value,
        "OriginQps" => origin_qps: value,
        "Date" => date: value,
        "InstanceId" => instance_id: value,
        "Qps" => qps: value,
        "QpsPeak" => qps_peak: value,
        "Status" => status: value,
        "OpsQps" => ops_qps: value,
    }
}
