// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPhysicalConnectionAttribute`, from `ecs/ModifyPhysicalConnectionAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes a leased line connection, such as its operator, bandwidth or port type.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyPhysicalConnectionAttributeRequest::new()
///     .physical_connection_id("...");
/// let reply = client.modify_physical_connection_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the physical connection that the call is about.
    pub physical_connection_id: Option<String>,
    /// Carrier that provides the leased line.
    pub line_operator: Option<String>,
    /// Capacity of the leased line.
    pub bandwidth: Option<i32>,
    /// Where the peer lies.
    pub peer_location: Option<String>,
    /// Which kind of port it is or is to be.
    pub port_type: Option<String>,
    /// ID of the redundant physical connection that the call is about.
    pub redundant_physical_connection_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
    /// Code that stands for the circuit, for programs to act on.
    pub circuit_code: Option<String>,
}

impl ModifyPhysicalConnectionAttributeRequest {
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
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
    /// Sets `LineOperator`.
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
    /// Sets `PeerLocation`.
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
}

request! {
    ModifyPhysicalConnectionAttributeRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "LineOperator" => line_operator: query,
        "bandwidth" => bandwidth: query,
        "PeerLocation" => peer_location: query,
        "PortType" => port_type: query,
        "RedundantPhysicalConnectionId" => redundant_physical_connection_id: query,
        "Description" => description: query,
        "Name" => name: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
        "CircuitCode" => circuit_code: query,
    }
}

impl Operation for ModifyPhysicalConnectionAttributeRequest {
    type Response = ModifyPhysicalConnectionAttributeResponse;
    type Error = ModifyPhysicalConnectionAttributeError;
    const INFO: OperationInfo = super::operation("ModifyPhysicalConnectionAttribute")
        .required(&["RegionId", "PhysicalConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyPhysicalConnectionAttributeError] = &[
        ModifyPhysicalConnectionAttributeError::InvalidLineOperatorMalformd,
        ModifyPhysicalConnectionAttributeError::InvalidPeerLocationMalformd,
        ModifyPhysicalConnectionAttributeError::InvalidPortTypeMalformd,
        ModifyPhysicalConnectionAttributeError::InvalidDescriptionMalformed,
        ModifyPhysicalConnectionAttributeError::InvalidNameMalformed,
        ModifyPhysicalConnectionAttributeError::InvalidStatus2,
        ModifyPhysicalConnectionAttributeError::InvalidBandwidth,
        ModifyPhysicalConnectionAttributeError::InvalidRedundantPhysicalConnection,
        ModifyPhysicalConnectionAttributeError::InvalidRedundantPhysicalConnectionStatus,
        ModifyPhysicalConnectionAttributeError::InvalidCircuitCodeMalformed,
        ModifyPhysicalConnectionAttributeError::InvalidPhysicalConnectionBandwidthMalformed,
        ModifyPhysicalConnectionAttributeError::InvalidRegionIdNotFound,
        ModifyPhysicalConnectionAttributeError::InvalidPhysicalConnectionIdNotFound,
    ];
}

/// Response to [`ModifyPhysicalConnectionAttributeRequest`].
pub type ModifyPhysicalConnectionAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyPhysicalConnectionAttributeRequest`] names.
///
/// - [`InvalidLineOperatorMalformd`](super::DocumentedError::InvalidLineOperatorMalformd)
/// - [`InvalidPeerLocationMalformd`](super::DocumentedError::InvalidPeerLocationMalformd)
/// - [`InvalidPortTypeMalformd`](super::DocumentedError::InvalidPortTypeMalformd)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidStatus2`](super::DocumentedError::InvalidStatus2)
/// - [`InvalidBandwidth`](super::DocumentedError::InvalidBandwidth)
/// - [`InvalidRedundantPhysicalConnection`](super::DocumentedError::InvalidRedundantPhysicalConnection)
/// - [`InvalidRedundantPhysicalConnectionStatus`](super::DocumentedError::InvalidRedundantPhysicalConnectionStatus)
/// - [`InvalidCircuitCodeMalformed`](super::DocumentedError::InvalidCircuitCodeMalformed)
/// - [`InvalidPhysicalConnectionBandwidthMalformed`](super::DocumentedError::InvalidPhysicalConnectionBandwidthMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
pub type ModifyPhysicalConnectionAttributeError = super::DocumentedError;
