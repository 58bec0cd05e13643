// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGateway`, from `linkwan/CreateGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommunicationMode, GisCoordinateSystem};

/// Registers a LoRaWAN gateway with its EUI, PIN code, and location.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CreateGatewayRequest::new()
///     .gw_eui("...")
///     .pin_code("...")
///     .name("...")
///     .freq_band_plan_group_id(1)
///     .communication_mode("...")
///     .city("...")
///     .district("...")
///     .address("...")
///     .gis_coordinate_system("...")
///     .longitude(1.0)
///     .latitude(1.0)
///     .address_code(1);
/// let reply = client.create_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGatewayRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// **Required.** Code that stands for the pin, for programs to act on.
    pub pin_code: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** ID of the freq band plan group that the call is about.
    pub freq_band_plan_group_id: Option<i64>,
    /// **Required.** Way in which the communication works.
    pub communication_mode: Option<Open<CommunicationMode>>,
    /// **Required.** City that the address or the data belongs to.
    pub city: Option<String>,
    /// **Required.** County or part of the city where the gateway stands.
    pub district: Option<String>,
    /// **Required.** Network or postal address of the item.
    pub address: Option<String>,
    /// **Required.** Reference that the position is measured in; the two differ by some hundred meters.
    pub gis_coordinate_system: Option<Open<GisCoordinateSystem>>,
    /// **Required.** Degrees east of Greenwich; below 0 west of it.
    pub longitude: Option<f64>,
    /// **Required.** Degrees north of the equator; below 0 south of it.
    pub latitude: Option<f64>,
    /// **Required.** Code that stands for the address, for programs to act on.
    pub address_code: Option<i64>,
}

impl CreateGatewayRequest {
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
    /// Sets `PinCode`, which is required.
    pub fn pin_code(mut self, value: impl Into<String>) -> Self {
        self.pin_code = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FreqBandPlanGroupId`, which is required.
    #[inline]
    pub fn freq_band_plan_group_id(mut self, value: i64) -> Self {
        self.freq_band_plan_group_id = Some(value);
        self
    }
    /// Sets `CommunicationMode`, which is required.
    pub fn communication_mode(
        mut self,
        value: impl Into<Open<CommunicationMode>>,
    ) -> Self {
        self.communication_mode = Some(value.into());
        self
    }
    /// Sets `City`, which is required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `District`, which is required.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }
    /// Sets `Address`, which is required.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `GisCoordinateSystem`, which is required.
    pub fn gis_coordinate_system(
        mut self,
        value: impl Into<Open<GisCoordinateSystem>>,
    ) -> Self {
        self.gis_coordinate_system = Some(value.into());
        self
    }
    /// Sets `Longitude`, which is required.
    #[inline]
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }
    /// Sets `Latitude`, which is required.
    #[inline]
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }
    /// Sets `AddressCode`, which is required.
    #[inline]
    pub fn address_code(mut self, value: i64) -> Self {
        self.address_code = Some(value);
        self
    }
}

request! {
    CreateGatewayRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
        "PinCode" => pin_code: query,
        "Name" => name: query,
        "Description" => description: query,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: query,
        "CommunicationMode" => communication_mode: query,
        "City" => city: query,
        "District" => district: query,
        "Address" => address: query,
        "GisCoordinateSystem" => gis_coordinate_system: query,
        "Longitude" => longitude: query,
        "Latitude" => latitude: query,
        "AddressCode" => address_code: query,
    }
}

impl Operation for CreateGatewayRequest {
    type Response = CreateGatewayResponse;
    type Error = CreateGatewayError;
    const INFO: OperationInfo = super::operation("CreateGateway")
        .required(
            &[
                "GwEui",
                "PinCode",
                "Name",
                "FreqBandPlanGroupId",
                "CommunicationMode",
                "City",
                "District",
                "Address",
                "GisCoordinateSystem",
                "Longitude",
                "Latitude",
                "AddressCode",
            ],
        )
        .success_flag("Success");
    const ERRORS: &'static [CreateGatewayError] = &[
        CreateGatewayError::ForbiddenByRam,
        CreateGatewayError::ForbiddenByRiskControl,
        CreateGatewayError::GwEuiDuplicated,
        CreateGatewayError::GatewayTupleAlreadyAbandoned,
        CreateGatewayError::IotHubTripleMissing,
        CreateGatewayError::InvalidPinCode,
        CreateGatewayError::GatewayAlreadyBoundToOthers,
        CreateGatewayError::ExceedGatewayLimit,
        CreateGatewayError::InvalidFreqBandPlan,
        CreateGatewayError::InvalidName,
        CreateGatewayError::GatewayInstanceInvalid,
        CreateGatewayError::GatewayDistributeFail,
    ];
}

/// Response to [`CreateGatewayRequest`].
#[non_exhaustive]
pub struct CreateGatewayResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    CreateGatewayResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateGatewayRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`GwEuiDuplicated`](super::DocumentedError::GwEuiDuplicated)
/// - [`GatewayTupleAlreadyAbandoned`](super::DocumentedError::GatewayTupleAlreadyAbandoned)
/// - [`IotHubTripleMissing`](super::DocumentedError::IotHubTripleMissing)
/// - [`InvalidPinCode`](super::DocumentedError::InvalidPinCode)
/// - [`GatewayAlreadyBoundToOthers`](super::DocumentedError::GatewayAlreadyBoundToOthers)
/// - [`ExceedGatewayLimit`](super::DocumentedError::ExceedGatewayLimit)
/// - [`InvalidFreqBandPlan`](super::DocumentedError::InvalidFreqBandPlan)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`GatewayInstanceInvalid`](super::DocumentedError::GatewayInstanceInvalid)
/// - [`GatewayDistributeFail`](super::DocumentedError::GatewayDistributeFail)
pub type CreateGatewayError = super::DocumentedError;
