// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayStatusStat`, from `linkwan/GetGatewayStatusStat.md`.

use alicloud_runtime::codegen::*;

/// Returns status figures of a gateway, such as CPU and memory use.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetGatewayStatusStatRequest::new()
///     .gw_eui("...");
/// let reply = client.get_gateway_status_stat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayStatusStatRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
}

impl GetGatewayStatusStatRequest {
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
}

request! {
    GetGatewayStatusStatRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
    }
}

impl Operation for GetGatewayStatusStatRequest {
    type Response = GetGatewayStatusStatResponse;
    type Error = GetGatewayStatusStatError;
    const INFO: OperationInfo = super::operation("GetGatewayStatusStat")
        .required(&["GwEui"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetGatewayStatusStatError] = &[
        GetGatewayStatusStatError::ForbiddenByRam,
        GetGatewayStatusStatError::ForbiddenByRiskControl,
        GetGatewayStatusStatError::NonExistent,
        GetGatewayStatusStatError::InternalError,
        GetGatewayStatusStatError::NotResourceOwner,
    ];
}

/// Response to [`GetGatewayStatusStatRequest`].
#[non_exhaustive]
pub struct GetGatewayStatusStatResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayStatusStatData>,
}

response! {
    GetGatewayStatusStatResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayStatusStatData {
    /// Share of the gateway's memory in use, in percent. Example: `42.0`.
    pub memory_radio: Option<f64>,
    /// Hours that the gateway was connected in the span. Example: `42`.
    pub online_hour: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// How many there are of this: tx. Example: `10`.
    pub tx_count: Option<i64>,
    /// How many there are of this: rx. Example: `10`.
    pub rx_count: Option<i64>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// State that the online is in. Example: `ONLINE`.
    pub online_state: Option<String>,
    /// Load of the gateway's processor, in percent. Example: `42.0`.
    pub cpu_radio: Option<f64>,
}

response! {
    GatewayStatusStatData {
        "MemoryRadio" => memory_radio: value,
        "OnlineHour" => online_hour: value,
        "Enabled" => enabled: value,
        "TxCount" => tx_count: value,
        "RxCount" => rx_count: value,
        "GwEui" => gw_eui: value,
        "OnlineState" => online_state: value,
        "CpuRadio" => cpu_radio: value,
    }
}

/// Errors that the documentation of [`GetGatewayStatusStatRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetGatewayStatusStatError = super::DocumentedError;
