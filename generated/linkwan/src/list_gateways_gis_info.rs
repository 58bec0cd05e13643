// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewaysGisInfo`, from `linkwan/ListGatewaysGisInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the geographic positions of all gateways of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListGatewaysGisInfoRequest::new();
/// let reply = client.list_gateways_gis_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewaysGisInfoRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
}

impl ListGatewaysGisInfoRequest {
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
}

request! {
    ListGatewaysGisInfoRequest {
        "IotInstanceId" => iot_instance_id: query,
    }
}

impl Operation for ListGatewaysGisInfoRequest {
    type Response = ListGatewaysGisInfoResponse;
    type Error = ListGatewaysGisInfoError;
    const INFO: OperationInfo = super::operation("ListGatewaysGisInfo")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListGatewaysGisInfoError] = &[
        ListGatewaysGisInfoError::ForbiddenByRam,
        ListGatewaysGisInfoError::ForbiddenByRiskControl,
        ListGatewaysGisInfoError::InternalError,
    ];
}

/// Response to [`ListGatewaysGisInfoRequest`].
#[non_exhaustive]
pub struct ListGatewaysGisInfoResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<GatewaysGisData>,
}

response! {
    ListGatewaysGisInfoResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewaysGisData {
    /// State that the charge is in. Example: `NORMAL`.
    pub charge_status: Option<String>,
    /// Which kind of gis source it is or is to be. Example: `HARDWARE`.
    pub gis_source_type: Option<String>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `102`.
    pub freq_band_plan_group_id: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Reference that the position is measured in. Example: `GCJ_02`.
    pub gis_coordinate_system: Option<String>,
    /// Degrees east of Greenwich; below 0 west of it. Example: `123.45678`.
    pub longitude: Option<f64>,
    /// Degrees north of the equator; below 0 south of it. Example: `23.45678`.
    pub latitude: Option<f64>,
    /// State that the online is in. Example: `OFFLINE`.
    pub online_state: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// Kinds of auth that were found or are concerned. Example: `STANDARD`.
    pub auth_types: Option<String>,
}

response! {
    GatewaysGisData {
        "ChargeStatus" => charge_status: value,
        "GisSourceType" => gis_source_type: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "Enabled" => enabled: value,
        "GisCoordinateSystem" => gis_coordinate_system: value,
        "Longitude" => longitude: value,
        "Latitude" => latitude: value,
        "OnlineState" => online_state: value,
        "Name" => name: value,
        "GwEui" => gw_eui: value,
        "AuthTypes" => auth_types: value,
    }
}

/// Errors that the documentation of [`ListGatewaysGisInfoRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewaysGisInfoError = super::DocumentedError;
