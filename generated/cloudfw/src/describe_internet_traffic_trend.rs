// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetTrafficTrend`, from `cloudfw/DescribeInternetTrafficTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the Internet traffic over a period, with peak and average bandwidth, bytes and sessions.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetTrafficTrendRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .source_code("...");
/// let reply = client.describe_internet_traffic_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetTrafficTrendRequest {
    /// IP address that belongs to the source.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
    /// Keeps traffic that leaves by this public address.
    pub src_public_ip: Option<String>,
    /// Keeps traffic that comes from this address inside the VPC.
    pub src_private_ip: Option<String>,
    /// Which kind of traffic it is or is to be.
    pub traffic_type: Option<String>,
}

impl DescribeInternetTrafficTrendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
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
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
    /// Sets `SrcPublicIP`.
    pub fn src_public_ip(mut self, value: impl Into<String>) -> Self {
        self.src_public_ip = Some(value.into());
        self
    }
    /// Sets `SrcPrivateIP`.
    pub fn src_private_ip(mut self, value: impl Into<String>) -> Self {
        self.src_private_ip = Some(value.into());
        self
    }
    /// Sets `TrafficType`.
    pub fn traffic_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }
}

request! {
    DescribeInternetTrafficTrendRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Direction" => direction: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SourceCode" => source_code: query,
        "SrcPublicIP" => src_public_ip: query,
        "SrcPrivateIP" => src_private_ip: query,
        "TrafficType" => traffic_type: query,
    }
}

impl Operation for DescribeInternetTrafficTrendRequest {
    type Response = DescribeInternetTrafficTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetTrafficTrend")
        .required(&["StartTime", "EndTime", "SourceCode"])
        .read_only();
}

/// Response to [`DescribeInternetTrafficTrendRequest`].
#[non_exhaustive]
pub struct DescribeInternetTrafficTrendResponse {
    /// Data rate of the max total. Example: `89783147`.
    pub max_total_bps: Option<i64>,
    /// Time that is set or recorded for this: max bandwidth. Example: `1672736400`.
    pub max_bandwidth_time: Option<i64>,
    /// Data rate of the avg in. Example: `6114152`.
    pub avg_in_bps: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7E837BE-0379-565E-B7B4-DE595C8D337C`.
    pub request_id: Option<String>,
    /// Data rate of the max in. Example: `10275643`.
    pub max_in_bps: Option<i64>,
    /// Data rate of the max out. Example: `395188`.
    pub max_out_bps: Option<i64>,
    /// Mean number of requests. Example: `79013`.
    pub avg_session: Option<i64>,
    /// Largest value, allowed or found, of this: session. Example: `931641`.
    pub max_session: Option<i64>,
    /// Data rate of the avg total. Example: `2306`.
    pub avg_total_bps: Option<i64>,
    /// Data rate of the avg out. Example: `70148993`.
    pub avg_out_bps: Option<i64>,
    /// How many bytes this is: total in. Example: `41536824243873`.
    pub total_in_bytes: Option<i64>,
    /// How many bytes this is: total out. Example: `2660894567178`.
    pub total_out_bytes: Option<i64>,
    /// How many bytes this is: total. Example: `963227674958`.
    pub total_bytes: Option<i64>,
    /// Requests of the whole span. Example: `1061449`.
    pub total_session: Option<i64>,
    /// How many bytes this is: total exceed. Example: `4243873`.
    pub total_exceed_bytes: Option<i64>,
    /// How many bytes this is: max day exceed. Example: `873`.
    pub max_day_exceed_bytes: Option<i64>,
    /// Items of the kind data that were found or are concerned.
    pub data_list: Vec<DataList>,
}

response! {
    DescribeInternetTrafficTrendResponse {
        "MaxTotalBps" => max_total_bps: value,
        "MaxBandwidthTime" => max_bandwidth_time: value,
        "AvgInBps" => avg_in_bps: value,
        "RequestId" => request_id: value,
        "MaxInBps" => max_in_bps: value,
        "MaxOutBps" => max_out_bps: value,
        "AvgSession" => avg_session: value,
        "MaxSession" => max_session: value,
        "AvgTotalBps" => avg_total_bps: value,
        "AvgOutBps" => avg_out_bps: value,
        "TotalInBytes" => total_in_bytes: value,
        "TotalOutBytes" => total_out_bytes: value,
        "TotalBytes" => total_bytes: value,
        "TotalSession" => total_session: value,
        "TotalExceedBytes" => total_exceed_bytes: value,
        "MaxDayExceedBytes" => max_day_exceed_bytes: value,
        "DataList" => data_list: list(""),
    }
}

/// Items of the kind data that were found or are concerned.
#[non_exhaustive]
pub struct DataList {
    /// How many there are of this: session. Example: `27`.
    pub session_count: Option<i64>,
    /// Moment that the record or the action belongs to. Example: `1659405600`.
    pub time: Option<i32>,
    /// Data rate of the in. Example: `187`.
    pub in_bps: Option<i64>,
    /// Packets a second of this: in. Example: `2`.
    pub in_pps: Option<i64>,
    /// Connections opened anew in the interval. Example: `27`.
    pub new_conn: Option<i64>,
    /// How many bytes this is: out. Example: `1123`.
    pub out_bytes: Option<i64>,
    /// Packets a second of this: out. Example: `2`.
    pub out_pps: Option<i64>,
    /// How many bytes this is: in. Example: `235`.
    pub in_bytes: Option<i64>,
    /// Data rate of the out. Example: `45`.
    pub out_bps: Option<i64>,
    /// Data rate of the total. Example: `232`.
    pub total_bps: Option<i64>,
}

response! {
    DataList {
        "SessionCount" => session_count: value,
        "Time" => time: value,
        "InBps" => in_bps: value,
        "InPps" => in_pps: value,
        "NewConn" => new_conn: value,
        "OutBytes" => out_bytes: value,
        "OutPps" => out_pps: value,
        "InBytes" => in_bytes: value,
        "OutBps" => out_bps: value,
        "TotalBps" => total_bps: value,
    }
}
