// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDDosEventSrcIp`, from `ddoscoo/DescribeDDosEventSrcIp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventType};

/// Lists the source IP addresses of a volumetric attack, with area and ISP.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDDosEventSrcIpRequest::new()
///     .event_type("defense")
///     .ip("203.***.***.199")
///     .range(2)
///     .start_time(1598948471);
/// let reply = client.describe_d_dos_event_src_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDDosEventSrcIpRequest {
    /// **Required.** Class of the event, which says what happened. Here: `defense`, `blackhole`.
    /// Example: `defense`.
    pub event_type: Option<Open<EventType>>,
    /// **Required.** IP address of the host or service concerned. Example: `203.***.***.199`.
    pub ip: Option<String>,
    /// **Required.** How many entries to return, the largest first. Example: `2`.
    pub range: Option<i64>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1598948471`.
    pub start_time: Option<i64>,
}

impl DescribeDDosEventSrcIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventType`, which is required.
    pub fn event_type(mut self, value: impl Into<Open<EventType>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Range`, which is required.
    #[inline]
    pub fn range(mut self, value: i64) -> Self {
        self.range = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    DescribeDDosEventSrcIpRequest {
        "EventType" => event_type: query,
        "Ip" => ip: query,
        "Range" => range: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDDosEventSrcIpRequest {
    type Response = DescribeDDosEventSrcIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDDosEventSrcIp")
        .required(&["EventType", "Ip", "Range", "StartTime"])
        .read_only();
}

/// Response to [`DescribeDDosEventSrcIpRequest`].
#[non_exhaustive]
pub struct DescribeDDosEventSrcIpResponse {
    /// The IP addresses that were found or are concerned, one entry each.
    pub ips: Vec<EventSrcIp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `38A0224E-FDBC-4733-A362-B391827FC1E9`.
    pub request_id: Option<String>,
}

response! {
    DescribeDDosEventSrcIpResponse {
        "Ips" => ips: list(""),
        "RequestId" => request_id: value,
    }
}

/// The IP addresses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EventSrcIp {
    /// ID of the area that the item belongs to or stands for. Example: `110000`.
    pub area_id: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `100026`.
    pub isp: Option<String>,
    /// IP address that belongs to the src. Example: `218.***.***.24`.
    pub src_ip: Option<String>,
}

response! {
    EventSrcIp {
        "AreaId" => area_id: value,
        "Isp" => isp: value,
        "SrcIp" => src_ip: value,
    }
}
