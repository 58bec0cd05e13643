// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGateway`, from `linkwan/UpdateGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommunicationMode, GisCoordinateSystem};

/// Changes description, frequency plan, or location of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateGatewayRequest::new()
///     .gw_eui("...");
/// let reply = client.update_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the freq band plan group that the call is about.
    pub freq_band_plan_group_id: Option<i64>,
    /// Way in which the communication works.
    pub communication_mode: Option<Open<CommunicationMode>>,
    /// Code that stands for the address, for programs to act on.
    pub address_code: Option<i64>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// County or part of the city where the gateway stands.
    pub district: Option<String>,
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// Reference that the position is measured in; the two differ by some hundred meters.
    pub gis_coordinate_system: Option<Open<GisCoordinateSystem>>,
    /// Degrees east of Greenwich; below 0 west of it.
    pub longitude: Option<f64>,
    /// Degrees north of the equator; below 0 south of it.
    pub latitude: Option<f64>,
}

impl UpdateGatewayRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FreqBandPlanGroupId`.
    #[inline]
    pub fn freq_band_plan_group_id(mut self, value: i64) -> Self {
        self.freq_band_plan_group_id = Some(value);
        self
    }
    /// Sets `CommunicationMode`.
    pub fn communication_mode(
        mut self,
        value: impl Into<Open<CommunicationMode>>,
    ) -> Self {
        self.communication_mode = Some(value.into());
        self
    }
    /// Sets `AddressCode`.
    #[inline]
    pub fn address_code(mut self, value: i64) -> Self {
        self.address_code = Some(value);
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `District`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `GisCoordinateSystem`.
    pub fn gis_coordinate_system(
        mut self,
        value: impl Into<Open<GisCoordinateSystem>>,
    ) -> Self {
        self.gis_coordinate_system = Some(value.into());
        self
    }
    /// Sets `Longitude`.
    #[inline]
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }
    /// Sets `Latitude`.
    #[inline]
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }
}

request! {
    UpdateGatewayRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
        "Name" => name: query,
        "Description" => description: query,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: query,
        "CommunicationMode" => communication_mode: query,
        "AddressCode" => address_code: query,
        "City" => city: query,
        "District" => district: query,
        "Address" => address: query,
        "GisCoordinateSystem" => gis_coordinate_system: query,
        "Longitude" => longitude: query,
        "Latitude" => latitude: query,
    }
}

impl Operation for UpdateGatewayRequest {
    type Response = UpdateGatewayResponse;
    type Error = UpdateGatewayError;
    const INFO: OperationInfo = super::operation("UpdateGateway")
        .required(&["GwEui"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateGatewayError] = &[
        UpdateGatewayError::ForbiddenByRam,
        UpdateGatewayError::ForbiddenByRiskControl,
        UpdateGatewayError::NonExistent,
        UpdateGatewayError::InternalError,
        UpdateGatewayError::CloudProductNotActivated,
        UpdateGatewayError::FeatureNotActivated,
        UpdateGatewayError::InvalidName,
    ];
}

/// Response to [`UpdateGatewayRequest`].
#[non_exhaustive]
pub struct UpdateGatewayResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateGatewayResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
pub type UpdateGatewayError = super::DocumentedError;
