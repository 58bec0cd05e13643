// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDestinationPortEvent`, from `ddoscoo/DescribeDestinationPortEvent.md`.

use alicloud_runtime::codegen::*;

/// Returns how many packets an attack sent to each destination port.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDestinationPortEventRequest::new()
///     .region("cn")
///     .event_type("defense")
///     .start_time(1720059000)
///     .ip("203.107.XX.XX")
///     .range(2);
/// let reply = client.describe_destination_port_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDestinationPortEventRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn`.
    pub region: Option<String>,
    /// **Required.** Class of the event, which says what happened. Example: `defense`.
    pub event_type: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1720059000`.
    pub start_time: Option<i64>,
    /// **Required.** IP address of the host or service concerned. Example: `203.107.XX.XX`.
    pub ip: Option<String>,
    /// **Required.** How many entries to return, the largest first. Example: `2`.
    pub range: Option<i64>,
}

impl DescribeDestinationPortEventRequest {
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
    /// Sets `Range`, which is required.
    #[inline]
    pub fn range(mut self, value: i64) -> Self {
        self.range = Some(value);
        self
    }
}

request! {
    DescribeDestinationPortEventRequest {
        "Region" => region: query,
        "EventType" => event_type: query,
        "StartTime" => start_time: query,
        "Ip" => ip: query,
        "Range" => range: query,
    }
}

impl Operation for DescribeDestinationPortEventRequest {
    type Response = DescribeDestinationPortEventResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDestinationPortEvent")
        .required(&["Region", "EventType", "StartTime", "Ip", "Range"])
        .read_only();
}

/// Response to [`DescribeDestinationPortEventRequest`].
#[non_exhaustive]
pub struct DescribeDestinationPortEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E7F6B2C-03F2-462F-9076-B782CF0DD502`.
    pub request_id: Option<String>,
    /// Items of the kind port that were found or are concerned.
    pub port_list: Vec<PortList>,
}

response! {
    DescribeDestinationPortEventResponse {
        "RequestId" => request_id: value,
        "PortList" => port_list: list(""),
    }
}

/// Items of the kind port that were found or are concerned.
#[non_exhaustive]
pub struct PortList {
    /// Network port that belongs to the dst. Example: `80`.
    pub dst_port: Option<String>,
    /// Number that is given for this: in pkts. Example: `8760950`.
    pub in_pkts: Option<i64>,
}

response! {
    PortList {
        "DstPort" => dst_port: value,
        "InPkts" => in_pkts: value,
    }
}
