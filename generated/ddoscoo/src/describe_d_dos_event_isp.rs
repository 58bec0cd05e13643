// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDDosEventIsp`, from `ddoscoo/DescribeDDosEventIsp.md`.

use alicloud_runtime::codegen::*;

/// Returns from which ISPs' networks a volumetric attack came.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDDosEventIspRequest::new()
///     .event_type("defense")
///     .start_time(1598948471)
///     .ip("203.***.***.199");
/// let reply = client.describe_d_dos_event_isp(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDDosEventIspRequest {
    /// **Required.** Class of the event, which says what happened. Example: `defense`.
    pub event_type: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1598948471`.
    pub start_time: Option<i64>,
    /// **Required.** IP address of the host or service concerned. Example: `203.***.***.199`.
    pub ip: Option<String>,
    /// How many entries to return, the largest first. Default: `50`. Example: `100`.
    pub range: Option<i64>,
}

impl DescribeDDosEventIspRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventType`, which is required.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Range`.
    #[inline]
    pub fn range(mut self, value: i64) -> Self {
        self.range = Some(value);
        self
    }
}

request! {
    DescribeDDosEventIspRequest {
        "EventType" => event_type: query,
        "StartTime" => start_time: query,
        "Ip" => ip: query,
        "Range" => range: query,
    }
}

impl Operation for DescribeDDosEventIspRequest {
    type Response = DescribeDDosEventIspResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDDosEventIsp")
        .required(&["EventType", "StartTime", "Ip"])
        .read_only();
}

/// Response to [`DescribeDDosEventIspRequest`].
#[non_exhaustive]
pub struct DescribeDDosEventIspResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4A3BCD1-4A32-4342-941A-4745AE69508C`.
    pub request_id: Option<String>,
    /// The carriers that were found or are concerned, one entry each.
    pub isps: Vec<Isp>,
}

response! {
    DescribeDDosEventIspResponse {
        "RequestId" => request_id: value,
        "Isps" => isps: list(""),
    }
}

/// The carriers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Isp {
    /// Number that is given for this: in pkts. Example: `230`.
    pub in_pkts: Option<i64>,
    /// Carrier that the traffic or the probe uses. Example: `1000323`.
    pub isp: Option<String>,
}

response! {
    Isp {
        "InPkts" => in_pkts: value,
        "Isp" => isp: value,
    }
}
