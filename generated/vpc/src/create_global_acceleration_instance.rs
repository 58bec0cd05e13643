// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGlobalAccelerationInstance`, from `vpc/CreateGlobalAccelerationInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandwidthType, ServiceLocation};

/// Creates a Global Acceleration instance that is billed by use.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateGlobalAccelerationInstanceRequest::new()
///     .bandwidth("10")
///     .region_id("cn-hangzhou")
///     .service_location("china-mainland");
/// let reply = client.create_global_acceleration_instance(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateGlobalAccelerationInstanceRequest {
    /// **Required.** Peak bandwidth of the acceleration instance. Unit: `Mbps`. Example: `10`.
    pub bandwidth: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Area in which the acceleration instance serves backends.
    /// Example: `china-mainland`.
    pub service_location: Option<Open<ServiceLocation>>,
    /// Whether the new instance has a bandwidth of its own or lets several EIPs share one.
    /// Default: `Exclusive`. Example: `Exclusive`.
    pub bandwidth_type: Option<Open<BandwidthType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `My GA`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `GA-1`.
    pub name: Option<String>,
}

impl CreateGlobalAccelerationInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ServiceLocation`, which is required.
    pub fn service_location(mut self, value: impl Into<Open<ServiceLocation>>) -> Self {
        self.service_location = Some(value.into());
        self
    }
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<Open<BandwidthType>>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CreateGlobalAccelerationInstanceRequest {
        "Bandwidth" => bandwidth: query,
        "RegionId" => region_id: query,
        "ServiceLocation" => service_location: query,
        "BandwidthType" => bandwidth_type: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for CreateGlobalAccelerationInstanceRequest {
    type Response = CreateGlobalAccelerationInstanceResponse;
    type Error = CreateGlobalAccelerationInstanceError;
    const INFO: OperationInfo = super::operation("CreateGlobalAccelerationInstance")
        .required(&["Bandwidth", "RegionId", "ServiceLocation"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateGlobalAccelerationInstanceError] = &[
        CreateGlobalAccelerationInstanceError::InvalidServiceLocationValueNotSupported,
        CreateGlobalAccelerationInstanceError::InvalidGlobalAccelerationInstanceNameMalformed,
        CreateGlobalAccelerationInstanceError::InvalidGlobalAccelerationInstanceDescriptionMalformed,
        CreateGlobalAccelerationInstanceError::InvalidBandwidthValueNotSupported,
        CreateGlobalAccelerationInstanceError::QuotaExceededGlobalAccelerationInstance,
        CreateGlobalAccelerationInstanceError::OperationFailedUnpaidBillsExist,
        CreateGlobalAccelerationInstanceError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateGlobalAccelerationInstanceRequest`].
#[non_exhaustive]
pub struct CreateGlobalAccelerationInstanceResponse {
    /// ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-t4nluhu6`.
    pub global_acceleration_instance_id: Option<String>,
    /// Public address that the acceleration instance was given. Example: `12.34.56.78`.
    pub ip_address: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `21AAFD16-F784-4BFB-XXXX-XXXXXXXX`.
    pub request_id: Option<String>,
}

response! {
    CreateGlobalAccelerationInstanceResponse {
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: value,
        "IpAddress" => ip_address: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateGlobalAccelerationInstanceRequest`] names.
///
/// - [`InvalidServiceLocationValueNotSupported`](super::DocumentedError::InvalidServiceLocationValueNotSupported)
/// - [`InvalidGlobalAccelerationInstanceNameMalformed`](super::DocumentedError::InvalidGlobalAccelerationInstanceNameMalformed)
/// - [`InvalidGlobalAccelerationInstanceDescriptionMalformed`](super::DocumentedError::InvalidGlobalAccelerationInstanceDescriptionMalformed)
/// - [`InvalidBandwidthValueNotSupported`](super::DocumentedError::InvalidBandwidthValueNotSupported)
/// - [`QuotaExceededGlobalAccelerationInstance`](super::DocumentedError::QuotaExceededGlobalAccelerationInstance)
/// - [`OperationFailedUnpaidBillsExist`](super::DocumentedError::OperationFailedUnpaidBillsExist)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateGlobalAccelerationInstanceError = super::DocumentedError;
