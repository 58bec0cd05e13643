// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListActiveGateways`, from `linkwan/ListActiveGateways.md`.

use alicloud_runtime::codegen::*;

/// Lists the gateways that are active today.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListActiveGatewaysRequest::new();
/// let reply = client.list_active_gateways(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListActiveGatewaysRequest {}

impl ListActiveGatewaysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListActiveGatewaysRequest {}
}

impl Operation for ListActiveGatewaysRequest {
    type Response = ListActiveGatewaysResponse;
    type Error = ListActiveGatewaysError;
    const INFO: OperationInfo = super::operation("ListActiveGateways")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListActiveGatewaysError] = &[
        ListActiveGatewaysError::ForbiddenByRam,
        ListActiveGatewaysError::ForbiddenByRiskControl,
        ListActiveGatewaysError::InternalError,
    ];
}

/// Response to [`ListActiveGatewaysRequest`].
#[non_exhaustive]
pub struct ListActiveGatewaysResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ActiveGatewayData>,
}

response! {
    ListActiveGatewaysResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ActiveGatewayData {
    /// State that the charge is in. Example: `NORMAL`.
    pub charge_status: Option<String>,
    /// County or part of the city where the gateway stands. Example: `text`.
    pub district: Option<String>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `123`.
    pub freq_band_plan_group_id: Option<i64>,
    /// Reference that the position is measured in. Example: `GCJ-02`.
    pub gis_coordinate_system: Option<String>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// State that the online is in. Example: `ONLINE`.
    pub online_state: Option<String>,
    /// Way in which the communication works. Example: `HALF_DUPLEX`.
    pub communication_mode: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Network or postal address of the item. Example: `text`.
    pub address: Option<String>,
    /// Degrees east of Greenwich; below 0 west of it. Example: `123.45678`.
    pub longitude: Option<f64>,
    /// Degrees north of the equator; below 0 south of it. Example: `23.45678`.
    pub latitude: Option<f64>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000123456`.
    pub gw_eui: Option<String>,
    /// Name that people know the item by. Example: `vmeixme`.
    pub name: Option<String>,
    /// Code that stands for the address, for programs to act on. Example: `123`.
    pub address_code: Option<i64>,
}

response! {
    ActiveGatewayData {
        "ChargeStatus" => charge_status: value,
        "District" => district: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "GisCoordinateSystem" => gis_coordinate_system: value,
        "City" => city: value,
        "OnlineState" => online_state: value,
        "CommunicationMode" => communication_mode: value,
        "Description" => description: value,
        "Address" => address: value,
        "Longitude" => longitude: value,
        "Latitude" => latitude: value,
        "GwEui" => gw_eui: value,
        "Name" => name: value,
        "AddressCode" => address_code: value,
    }
}

/// Errors that the documentation of [`ListActiveGatewaysRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListActiveGatewaysError = super::DocumentedError;
