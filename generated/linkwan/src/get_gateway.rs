// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGateway`, from `linkwan/GetGateway.md`.

use alicloud_runtime::codegen::*;

/// Shows one gateway by its EUI.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetGatewayRequest::new()
///     .gw_eui("...");
/// let reply = client.get_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
}

impl GetGatewayRequest {
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
    GetGatewayRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
    }
}

impl Operation for GetGatewayRequest {
    type Response = GetGatewayResponse;
    type Error = GetGatewayError;
    const INFO: OperationInfo = super::operation("GetGateway")
        .required(&["GwEui"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetGatewayError] = &[
        GetGatewayError::ForbiddenByRam,
        GetGatewayError::ForbiddenByRiskControl,
        GetGatewayError::NonExistent,
        GetGatewayError::InternalError,
        GetGatewayError::NotResourceOwner,
    ];
}

/// Response to [`GetGatewayRequest`].
#[non_exhaustive]
pub struct GetGatewayResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayData>,
}

response! {
    GetGatewayResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayData {
    /// State that the charge is in. Example: `NORMAL`.
    pub charge_status: Option<String>,
    /// Whether the gateway can send the beacons that class B nodes need. Example: `true`.
    pub class_b_supported: Option<bool>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `123`.
    pub freq_band_plan_group_id: Option<i64>,
    /// County or part of the city where the gateway stands. Example: `text`.
    pub district: Option<String>,
    /// Reference that the position is measured in. Example: `GCJ_02`.
    pub gis_coordinate_system: Option<String>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Whether the gateway's clock can be set from the network. Example: `true`.
    pub time_correctable: Option<bool>,
    /// State that the online is in. Example: `ONLINE`.
    pub online_state: Option<String>,
    /// Kinds of auth that were found or are concerned. Example: `STANDARD`.
    pub auth_types: Option<String>,
    /// Milliseconds of this: online state changed. Example: `1514736000000`.
    pub online_state_changed_millis: Option<i64>,
    /// Way in which the communication works. Example: `HALF_DUPLEX`.
    pub communication_mode: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Whether the gateway sends beacons for class B nodes now. Example: `true`.
    pub class_b_working: Option<bool>,
    /// Network or postal address of the item. Example: `text`.
    pub address: Option<String>,
    /// Degrees east of Greenwich; below 0 west of it. Example: `123.45678`.
    pub longitude: Option<f64>,
    /// ID of the embedded ns that the item belongs to or stands for. Example: `123`.
    pub embedded_ns_id: Option<String>,
    /// Degrees north of the equator; below 0 south of it. Example: `23.45678`.
    pub latitude: Option<f64>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// Code that stands for the address, for programs to act on. Example: `123`.
    pub address_code: Option<i64>,
}

response! {
    GatewayData {
        "ChargeStatus" => charge_status: value,
        "ClassBSupported" => class_b_supported: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "District" => district: value,
        "GisCoordinateSystem" => gis_coordinate_system: value,
        "City" => city: value,
        "TimeCorrectable" => time_correctable: value,
        "OnlineState" => online_state: value,
        "AuthTypes" => auth_types: value,
        "OnlineStateChangedMillis" => online_state_changed_millis: value,
        "CommunicationMode" => communication_mode: value,
        "Description" => description: value,
        "Enabled" => enabled: value,
        "ClassBWorking" => class_b_working: value,
        "Address" => address: value,
        "Longitude" => longitude: value,
        "EmbeddedNsId" => embedded_ns_id: value,
        "Latitude" => latitude: value,
        "Name" => name: value,
        "GwEui" => gw_eui: value,
        "AddressCode" => address_code: value,
    }
}

/// Errors that the documentation of [`GetGatewayRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetGatewayError = super::DocumentedError;
