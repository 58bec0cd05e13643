// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayPacketStat`, from `linkwan/GetGatewayPacketStat.md`.

use alicloud_runtime::codegen::*;

/// Returns counts of valid and invalid packets of a gateway over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetGatewayPacketStatRequest::new()
///     .gw_eui("...")
///     .begin_millis(1)
///     .end_millis(1);
/// let reply = client.get_gateway_packet_stat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayPacketStatRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// **Required.** Milliseconds of this: begin.
    pub begin_millis: Option<i64>,
    /// **Required.** Milliseconds of this: end.
    pub end_millis: Option<i64>,
}

impl GetGatewayPacketStatRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `GwEui`, which is required.
    pub fn gw_eui(mut self, value: impl Into<String>) -> Self {
        self.gw_eui = Some(value.into());
        self
    }
    /// Sets `BeginMillis`, which is required.
    #[inline]
    pub fn begin_millis(mut self, value: i64) -> Self {
        self.begin_millis = Some(value);
        self
    }
    /// Sets `EndMillis`, which is required.
    #[inline]
    pub fn end_millis(mut self, value: i64) -> Self {
        self.end_millis = Some(value);
        self
    }
}

request! {
    GetGatewayPacketStatRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
        "BeginMillis" => begin_millis: query,
        "EndMillis" => end_millis: query,
    }
}

impl Operation for GetGatewayPacketStatRequest {
    type Response = GetGatewayPacketStatResponse;
    type Error = GetGatewayPacketStatError;
    const INFO: OperationInfo = super::operation("GetGatewayPacketStat")
        .required(&["GwEui", "BeginMillis", "EndMillis"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetGatewayPacketStatError] = &[
        GetGatewayPacketStatError::ForbiddenByRam,
        GetGatewayPacketStatError::ForbiddenByRiskControl,
        GetGatewayPacketStatError::NonExistent,
        GetGatewayPacketStatError::InternalError,
    ];
}

/// Response to [`GetGatewayPacketStatRequest`].
#[non_exhaustive]
pub struct GetGatewayPacketStatResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayPacketStatData>,
}

response! {
    GetGatewayPacketStatResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayPacketStatData {
    /// Frames from nodes that were dropped. Example: `0`.
    pub uplink_invalid: Option<i32>,
    /// Frames from nodes that were taken. Example: `0`.
    pub uplink_valid: Option<i32>,
    /// Frames to nodes that were sent. Example: `0`.
    pub downlink_valid: Option<i32>,
    /// Frames to nodes that could not be sent. Example: `0`.
    pub downlink_invalid: Option<i32>,
}

response! {
    GatewayPacketStatData {
        "UplinkInvalid" => uplink_invalid: value,
        "UplinkValid" => uplink_valid: value,
        "DownlinkValid" => downlink_valid: value,
        "DownlinkInvalid" => downlink_invalid: value,
    }
}

/// Errors that the documentation of [`GetGatewayPacketStatRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGatewayPacketStatError = super::DocumentedError;
