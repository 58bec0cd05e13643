// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePhysicalConnection`, from `vpc/CreatePhysicalConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LineOperator, Tag};

/// Applies for a leased line between a site and an access point. Once accepted it is `Initial`, and
/// the carrier can begin to lay the cable.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreatePhysicalConnectionRequest::new()
///     .access_point_id("AccessPointId=ap-cn-beijing-ft-A")
///     .client_token("dgfdg12344ff")
///     .line_operator("CT")
///     .region_id("cn-shanghai");
/// let reply = client.create_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePhysicalConnectionRequest {
    /// **Required.** Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `AccessPointId=ap-cn-beijing-ft-A`.
    pub access_point_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `dgfdg12344ff`.
    pub client_token: Option<String>,
    /// **Required.** Carrier of the leased line. Example: `CT`.
    pub line_operator: Option<Open<LineOperator>>,
    /// Where the on-premises data center is. Example: `text`.
    pub peer_location: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Code of the circuit, given by the carrier of the leased line. Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// Kind and speed of the port that the leased line is plugged into.
    /// Default: `1000Base-T`. Example: `1000Base-T`.
    pub port_type: Option<String>,
    /// Leased line that serves as the backup. It must be `Allocated`, `Confirmed` or `Enabled`.
    /// Example: `pc-119mfjzm7`.
    pub redundant_physical_connection_id: Option<String>,
    /// Kind of network that the leased line is for. Default: `VPC`. Example: `VPC`.
    pub type_: Option<String>,
    /// Bandwidth of the leased line. Range: 5 to 5000. Unit: `Mbps`. Example: `10`.
    pub bandwidth: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// What the device at the access point can do beyond the usual, such as limiting the rate of a
    /// subinterface. Items: at most 100.
    pub device_advanced_capacity: Vec<String>,
}

impl CreatePhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessPointId`, which is required.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `LineOperator`, which is required.
    pub fn line_operator(mut self, value: impl Into<Open<LineOperator>>) -> Self {
        self.line_operator = Some(value.into());
        self
    }
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeviceAdvancedCapacity`.
    pub fn device_advanced_capacity(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_advanced_capacity = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreatePhysicalConnectionRequest {
        "AccessPointId" => access_point_id: query,
        "ClientToken" => client_token: query,
        "LineOperator" => line_operator: query,
        "PeerLocation" => peer_location: query,
        "RegionId" => region_id: query,
        "CircuitCode" => circuit_code: query,
        "Description" => description: query,
        "Name" => name: query,
        "PortType" => port_type: query,
        "RedundantPhysicalConnectionId" => redundant_physical_connection_id: query,
        "Type" => type_: query,
        "bandwidth" => bandwidth: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "DeviceAdvancedCapacity" => device_advanced_capacity: query,
    }
}

impl Operation for CreatePhysicalConnectionRequest {
    type Response = CreatePhysicalConnectionResponse;
    type Error = CreatePhysicalConnectionError;
    const INFO: OperationInfo = super::operation("CreatePhysicalConnection")
        .required(&["AccessPointId", "LineOperator", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreatePhysicalConnectionError] = &[
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
        CreatePhysicalConnectionError::InvalidStatus,
        CreatePhysicalConnectionError::InvalidPhysicalConnectionOperatorMalformed,
        CreatePhysicalConnectionError::InvalidPhysicalConnectionPortTypeMalformed,
        CreatePhysicalConnectionError::InvalidPhysicalConnectionBandwidthMalformed,
        CreatePhysicalConnectionError::IllegalParamClientToken,
        CreatePhysicalConnectionError::InvalidPortTypeNotFound,
        CreatePhysicalConnectionError::OperationFailedPconnTrafficNotEnable,
    ];
}

/// Response to [`CreatePhysicalConnectionRequest`].
#[non_exhaustive]
pub struct CreatePhysicalConnectionResponse {
    /// ID of a leased line, as [`CreatePhysicalConnection`](super::Client::create_physical_connection)
    /// returned it. Example: `vpc-bp12mw1f8k3jgygk9bmlj`.
    pub physical_connection_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8A6A5EC5-6F6C-4906-9689-56ACE58A13E0`.
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
/// - [`InvalidStatus`](super::DocumentedError::InvalidStatus)
/// - [`InvalidPhysicalConnectionOperatorMalformed`](super::DocumentedError::InvalidPhysicalConnectionOperatorMalformed)
/// - [`InvalidPhysicalConnectionPortTypeMalformed`](super::DocumentedError::InvalidPhysicalConnectionPortTypeMalformed)
/// - [`InvalidPhysicalConnectionBandwidthMalformed`](super::DocumentedError::InvalidPhysicalConnectionBandwidthMalformed)
/// - [`IllegalParamClientToken`](super::DocumentedError::IllegalParamClientToken)
/// - [`InvalidPortTypeNotFound`](super::DocumentedError::InvalidPortTypeNotFound)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
pub type CreatePhysicalConnectionError = super::DocumentedError;
