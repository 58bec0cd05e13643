// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDDosEventArea`, from `ddoscoo/DescribeDDosEventArea.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventType};

/// Returns from which areas a volumetric attack came.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDDosEventAreaRequest::new()
///     .event_type("defense")
///     .ip("203.***.***.199")
///     .start_time(1598948471);
/// let reply = client.describe_d_dos_event_area(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDDosEventAreaRequest {
    /// **Required.** Class of the event, which says what happened. Here: `defense`, `blackhole`.
    /// Example: `defense`.
    pub event_type: Option<Open<EventType>>,
    /// **Required.** IP address of the host or service concerned. Example: `203.***.***.199`.
    pub ip: Option<String>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1598948471`.
    pub start_time: Option<i64>,
    /// How many entries to return, the largest first. Example: `100`.
    pub range: Option<i64>,
}

impl DescribeDDosEventAreaRequest {
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
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
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
    DescribeDDosEventAreaRequest {
        "EventType" => event_type: query,
        "Ip" => ip: query,
        "StartTime" => start_time: query,
        "Range" => range: query,
    }
}

impl Operation for DescribeDDosEventAreaRequest {
    type Response = DescribeDDosEventAreaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDDosEventArea")
        .required(&["EventType", "Ip", "StartTime"])
        .read_only();
}

/// Response to [`DescribeDDosEventAreaRequest`].
#[non_exhaustive]
pub struct DescribeDDosEventAreaResponse {
    /// The areas that were found or are concerned, one entry each.
    pub areas: Vec<EventArea>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11710C9F-BC5E-481A-BEC5-C6D8FBFCA827`.
    pub request_id: Option<String>,
}

response! {
    DescribeDDosEventAreaResponse {
        "Areas" => areas: list(""),
        "RequestId" => request_id: value,
    }
}

/// The areas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EventArea {
    /// Part of the country or the world concerned. Example: `110000`.
    pub area: Option<String>,
    /// Number that is given for this: in pkts. Example: `228`.
    pub in_pkts: Option<i64>,
}

response! {
    EventArea {
        "Area" => area: value,
        "InPkts" => in_pkts: value,
    }
}
