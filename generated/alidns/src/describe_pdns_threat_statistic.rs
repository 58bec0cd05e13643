// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsThreatStatistic`, from `alidns/DescribePdnsThreatStatistic.md`.

use alicloud_runtime::codegen::*;

/// Returns how many threats public DNS met over time.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsThreatStatisticRequest::new();
/// let reply = client.describe_pdns_threat_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Address that the threat came from.
    pub threat_source_ip: Option<String>,
    /// First day of the period concerned.
    pub start_date: Option<String>,
    /// Last day of the period concerned.
    pub end_date: Option<String>,
}

impl DescribePdnsThreatStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ThreatSourceIp`.
    pub fn threat_source_ip(mut self, value: impl Into<String>) -> Self {
        self.threat_source_ip = Some(value.into());
        self
    }
    /// Sets `StartDate`.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
}

request! {
    DescribePdnsThreatStatisticRequest {
        "Lang" => lang: query,
        "ThreatSourceIp" => threat_source_ip: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribePdnsThreatStatisticRequest {
    type Response = DescribePdnsThreatStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsThreatStatistic")
        .read_only();
}

/// Response to [`DescribePdnsThreatStatisticRequest`].
#[non_exhaustive]
pub struct DescribePdnsThreatStatisticResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Threat counts, one entry for each point in time.
    pub data: Vec<PdnsThreatStatisticData>,
}

response! {
    DescribePdnsThreatStatisticResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Threat counts, one entry for each point in time.
#[non_exhaustive]
pub struct PdnsThreatStatisticData {
    /// How many threats there were in all.
    pub total_count: Option<i64>,
    /// Moment that the record or data point belongs to.
    pub timestamp: Option<i64>,
    /// What kind of attack or malware the threat is.
    pub threat_type: Option<String>,
    /// How serious the threat is.
    pub threat_level: Option<String>,
    /// How many queries came by DNS over HTTPS.
    pub doh_total_count: Option<i64>,
    /// How many queries came over UDP.
    pub udp_total_count: Option<i64>,
}

response! {
    PdnsThreatStatisticData {
        "TotalCount" => total_count: value,
        "Timestamp" => timestamp: value,
        "ThreatType" => threat_type: value,
        "ThreatLevel" => threat_level: value,
        "DohTotalCount" => doh_total_count: value,
        "UdpTotalCount" => udp_total_count: value,
    }
}
