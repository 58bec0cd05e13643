// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNatTopN`, from `nis/GetNatTopN.md`.

use alicloud_runtime::codegen::*;

/// Ranks the addresses that use SNAT of a NAT gateway, in real time.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::GetNatTopNRequest::new()
///     .nat_gateway_id("...")
///     .begin_time(1);
/// let reply = client.get_nat_top_n(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetNatTopNRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** NAT gateway whose traffic is ranked.
    pub nat_gateway_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: begin.
    pub begin_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// How many entries to return, 100 at most.
    pub top_n: Option<i32>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
}

impl GetNatTopNRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `BeginTime`, which is required.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `TopN`.
    #[inline]
    pub fn top_n(mut self, value: i32) -> Self {
        self.top_n = Some(value);
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    GetNatTopNRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
        "OrderBy" => order_by: query,
        "TopN" => top_n: query,
        "Ip" => ip: query,
    }
}

impl Operation for GetNatTopNRequest {
    type Response = GetNatTopNResponse;
    type Error = GetNatTopNError;
    const INFO: OperationInfo = super::operation("GetNatTopN")
        .required(&["NatGatewayId", "BeginTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetNatTopNError] = &[
        GetNatTopNError::IllegalParamTopN,
        GetNatTopNError::IllegalParamBeginTimeAndEndTime,
        GetNatTopNError::IllegalParamResourceId,
        GetNatTopNError::IllegalParamOrderBy,
    ];
}

/// Response to [`GetNatTopNRequest`].
#[non_exhaustive]
pub struct GetNatTopNResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `77C512B5-12f3-f892-BD94-88A98271C1A0`.
    pub request_id: Option<String>,
    /// Addresses in order of what they do.
    pub nat_gateway_top_n: Vec<NatGatewayTopN>,
    /// Whether the service is activated; if not, the list is empty. Example: `true`.
    pub is_top_n_open: Option<bool>,
}

response! {
    GetNatTopNResponse {
        "RequestId" => request_id: value,
        "NatGatewayTopN" => nat_gateway_top_n: list(""),
        "IsTopNOpen" => is_top_n_open: value,
    }
}

/// Addresses in order of what they do.
#[non_exhaustive]
pub struct NatGatewayTopN {
    /// IP address of the host or service concerned. Example: `192.168.156.101`.
    pub ip: Option<String>,
    /// Data rate of the in. Example: `100`.
    pub in_bps: Option<f64>,
    /// Data rate of the out. Example: `200`.
    pub out_bps: Option<f64>,
    /// Packets a second of this: in. Example: `10`.
    pub in_pps: Option<f64>,
    /// Packets a second of this: out. Example: `20`.
    pub out_pps: Option<f64>,
    /// Set aside for later use. Example: `10`.
    pub in_flow_per_minute: Option<f64>,
    /// Set aside for later use. Example: `10`.
    pub out_flow_per_minute: Option<f64>,
    /// Connections opened per second. Example: `2`.
    pub new_session_per_second: Option<f64>,
    /// How many there are of this: active session. Example: `8`.
    pub active_session_count: Option<f64>,
}

response! {
    NatGatewayTopN {
        "Ip" => ip: value,
        "InBps" => in_bps: value,
        "OutBps" => out_bps: value,
        "InPps" => in_pps: value,
        "OutPps" => out_pps: value,
        "InFlowPerMinute" => in_flow_per_minute: value,
        "OutFlowPerMinute" => out_flow_per_minute: value,
        "NewSessionPerSecond" => new_session_per_second: value,
        "ActiveSessionCount" => active_session_count: value,
    }
}

/// Errors that the documentation of [`GetNatTopNRequest`] names.
///
/// - [`IllegalParamTopN`](super::DocumentedError::IllegalParamTopN)
/// - [`IllegalParamBeginTimeAndEndTime`](super::DocumentedError::IllegalParamBeginTimeAndEndTime)
/// - [`IllegalParamResourceId`](super::DocumentedError::IllegalParamResourceId)
/// - [`IllegalParamOrderBy`](super::DocumentedError::IllegalParamOrderBy)
pub type GetNatTopNError = super::DocumentedError;
