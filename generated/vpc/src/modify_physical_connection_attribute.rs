// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPhysicalConnectionAttribute`, from `vpc/ModifyPhysicalConnectionAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LineOperator};

/// Changes a leased line. Size and backup line can change only while it is `Initial` or `Rejected`;
/// a rejected one returns to `Initial`. Lines that are canceled, being allocated, failed or
/// terminated refuse.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyPhysicalConnectionAttributeRequest::new()
///     .region_id("cn-beijing")
///     .physical_connection_id("pc-2zeoaxkq3xxxxx")
///     .name("test3");
/// let reply = client.modify_physical_connection_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a leased line, as
    /// [`CreatePhysicalConnection`](super::Client::create_physical_connection) returned it.
    pub physical_connection_id: Option<String>,
    /// Carrier of the leased line.
    pub line_operator: Option<Open<LineOperator>>,
    /// Code of the circuit, given by the carrier of the leased line.
    pub circuit_code: Option<String>,
    /// Where the on-premises data center is.
    pub peer_location: Option<String>,
    /// Bandwidth of the leased line. Range: 2 to 10240. Unit: `Mbps`. Default: `100`.
    pub bandwidth: Option<i32>,
    /// Kind and speed of the port that the leased line is plugged into. Default: `1000Base-T`.
    pub port_type: Option<String>,
    /// Leased line that serves as the backup. It must be `Allocated`, `Confirmed` or `Enabled`.
    pub redundant_physical_connection_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
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
    pub fn line_operator(mut self, value: impl Into<Open<LineOperator>>) -> Self {
        self.line_operator = Some(value.into());
        self
    }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }
    /// Sets `bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyPhysicalConnectionAttributeRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "LineOperator" => line_operator: query,
        "CircuitCode" => circuit_code: query,
        "PeerLocation" => peer_location: query,
        "bandwidth" => bandwidth: query,
        "PortType" => port_type: query,
        "RedundantPhysicalConnectionId" => redundant_physical_connection_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
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
        ModifyPhysicalConnectionAttributeError::InvalidNameMalformed,
        ModifyPhysicalConnectionAttributeError::InvalidStatus2,
        ModifyPhysicalConnectionAttributeError::InvalidBandwidth,
        ModifyPhysicalConnectionAttributeError::InvalidRedundantPhysicalConnection,
        ModifyPhysicalConnectionAttributeError::InvalidRedundantPhysicalConnectionStatus,
        ModifyPhysicalConnectionAttributeError::InvalidCircuitCodeMalformed,
        ModifyPhysicalConnectionAttributeError::InvalidPhysicalConnectionOperatorMalformed,
        ModifyPhysicalConnectionAttributeError::InvalidPhysicalConnectionBandwidthMalformed,
        ModifyPhysicalConnectionAttributeError::InvalidDescriptionMalformed,
        ModifyPhysicalConnectionAttributeError::OperationDeniedVPconn,
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
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidStatus2`](super::DocumentedError::InvalidStatus2)
/// - [`InvalidBandwidth`](super::DocumentedError::InvalidBandwidth)
/// - [`InvalidRedundantPhysicalConnection`](super::DocumentedError::InvalidRedundantPhysicalConnection)
/// - [`InvalidRedundantPhysicalConnectionStatus`](super::DocumentedError::InvalidRedundantPhysicalConnectionStatus)
/// - [`InvalidCircuitCodeMalformed`](super::DocumentedError::InvalidCircuitCodeMalformed)
/// - [`InvalidPhysicalConnectionOperatorMalformed`](super::DocumentedError::InvalidPhysicalConnectionOperatorMalformed)
/// - [`InvalidPhysicalConnectionBandwidthMalformed`](super::DocumentedError::InvalidPhysicalConnectionBandwidthMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`OperationDeniedVPconn`](super::DocumentedError::OperationDeniedVPconn)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
pub type ModifyPhysicalConnectionAttributeError = super::DocumentedError;
