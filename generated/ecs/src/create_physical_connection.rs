// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePhysicalConnection`, from `ecs/CreatePhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Applies for a leased line between an on-premises site and an access point.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreatePhysicalConnectionRequest::new()
///     .access_point_id("...")
///     .line_operator("...")
///     .peer_location("...");
/// let reply = client.create_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreatePhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the access point that the call is about.
    pub access_point_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Carrier that provides the leased line.
    pub line_operator: Option<String>,
    /// Capacity of the leased line.
    pub bandwidth: Option<i32>,
    /// **Required.** Where the peer lies.
    pub peer_location: Option<String>,
    /// Which kind of port it is or is to be.
    pub port_type: Option<String>,
    /// ID of the redundant physical connection that the call is about.
    pub redundant_physical_connection_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Code that stands for the circuit, for programs to act on.
    pub circuit_code: Option<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
}

impl CreatePhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AccessPointId`, which is required.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `LineOperator`, which is required.
    pub fn line_operator(mut self, value: impl Into<String>) -> Self {
        self.line_operator = Some(value.into());
        self
    }
    /// Sets `bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `PeerLocation`, which is required.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }
    /// Sets `PortType`.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
        self
    }
    /// Sets `RedundantPhysicalConnectionId`.
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into());
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
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    CreatePhysicalConnectionRequest {
        "RegionId" => region_id: query,
        "AccessPointId" => access_point_id: query,
        "Type" => type_: query,
        "LineOperator" => line_operator: query,
        "bandwidth" => bandwidth: query,
        "PeerLocation" => peer_location: query,
        "PortType" => port_type: query,
        "RedundantPhysicalConnectionId" => redundant_physical_connection_id: query,
        "Description" => description: query,
        "Name" => name: query,
        "CircuitCode" => circuit_code: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for CreatePhysicalConnectionRequest {
    type Response = CreatePhysicalConnectionResponse;
    type Error = CreatePhysicalConnectionError;
    const INFO: OperationInfo = super::operation("CreatePhysicalConnection")
        .required(
            &["RegionId", "AccessPointId", "LineOperator", "PeerLocation", "ClientToken"],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreatePhysicalConnectionError] = &[
        CreatePhysicalConnectionError::InvalidStatus,
        CreatePhysicalConnectionError::InvalidAccessPointIdNotEnabled,
        CreatePhysicalConnectionError::InvalidTypeMalformd,
        CreatePhysicalConnectionError::InvalidPeerLocationMalformd,
        CreatePhysicalConnectionError::InvalidLineOperatorMalformd,
        CreatePhysicalConnectionError::InvalidPortTypeMalformd,
        CreatePhysicalConnectionError::InvalidDescriptionMalformed,
        CreatePhysicalConnectionError::InvalidRedundantPhysicalConnectionIdNotFound,
        CreatePhysicalConnectionError::InvalidNameMalformed,
        CreatePhysicalConnectionError::QuotaExceededPConnPerAP,
        CreatePhysicalConnectionError::InvalidBandwidth,
        CreatePhysicalConnectionError::InvalidRedundantPhysicalConnection,
        CreatePhysicalConnectionError::InvalidRedundantPhysicalConnectionStatus,
        CreatePhysicalConnectionError::InvalidCircuitCodeMalformed,
        CreatePhysicalConnectionError::QuotaExceededFreePconnPerAP,
        CreatePhysicalConnectionError::InvalidPhysicalConnectionOperatorMalformed,
        CreatePhysicalConnectionError::InvalidPhysicalConnectionPortTypeMalformed,
        CreatePhysicalConnectionError::InvalidPhysicalConnectionBandwidthMalformed,
        CreatePhysicalConnectionError::IllegalParamClientToken,
        CreatePhysicalConnectionError::InvalidRegionIdNotFound,
        CreatePhysicalConnectionError::InvalidAccessPointIdNotFound,
        CreatePhysicalConnectionError::InvalidPortTypeNotFound,
    ];
}

/// Response to [`CreatePhysicalConnectionRequest`].
#[non_exhaustive]
pub struct CreatePhysicalConnectionResponse {
    /// ID of the physical connection that the item belongs to or stands for.
    pub physical_connection_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    CreatePhysicalConnectionResponse {
        "PhysicalConnectionId" => physical_connection_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreatePhysicalConnectionRequest`] names.
///
/// - [`InvalidStatus`](super::DocumentedError::InvalidStatus)
/// - [`InvalidAccessPointIdNotEnabled`](super::DocumentedError::InvalidAccessPointIdNotEnabled)
/// - [`InvalidTypeMalformd`](super::DocumentedError::InvalidTypeMalformd)
/// - [`InvalidPeerLocationMalformd`](super::DocumentedError::InvalidPeerLocationMalformd)
/// - [`InvalidLineOperatorMalformd`](super::DocumentedError::InvalidLineOperatorMalformd)
/// - [`InvalidPortTypeMalformd`](super::DocumentedError::InvalidPortTypeMalformd)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidRedundantPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidRedundantPhysicalConnectionIdNotFound)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`QuotaExceededPConnPerAP`](super::DocumentedError::QuotaExceededPConnPerAP)
/// - [`InvalidBandwidth`](super::DocumentedError::InvalidBandwidth)
/// - [`InvalidRedundantPhysicalConnection`](super::DocumentedError::InvalidRedundantPhysicalConnection)
/// - [`InvalidRedundantPhysicalConnectionStatus`](super::DocumentedError::InvalidRedundantPhysicalConnectionStatus)
/// - [`InvalidCircuitCodeMalformed`](super::DocumentedError::InvalidCircuitCodeMalformed)
/// - [`QuotaExceededFreePconnPerAP`](super::DocumentedError::QuotaExceededFreePconnPerAP)
/// - [`InvalidPhysicalConnectionOperatorMalformed`](super::DocumentedError::InvalidPhysicalConnectionOperatorMalformed)
/// - [`InvalidPhysicalConnectionPortTypeMalformed`](super::DocumentedError::InvalidPhysicalConnectionPortTypeMalformed)
/// - [`InvalidPhysicalConnectionBandwidthMalformed`](super::DocumentedError::InvalidPhysicalConnectionBandwidthMalformed)
/// - [`IllegalParamClientToken`](super::DocumentedError::IllegalParamClientToken)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidAccessPointIdNotFound`](super::DocumentedError::InvalidAccessPointIdNotFound)
/// - [`InvalidPortTypeNotFound`](super::DocumentedError::InvalidPortTypeNotFound)
pub type CreatePhysicalConnectionError = super::DocumentedError;
