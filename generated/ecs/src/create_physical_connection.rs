// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePhysicalConnection`, from `ecs/CreatePhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Creates one new physical connection with the settings given in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreatePhysicalConnectionRequest::new();
/// let reply = client.create_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreatePhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the access point that the call or the item is about.
    pub access_point_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** How the values of the line are compared or joined.
    pub line_operator: Option<String>,
    /// Capacity of the leased line.
    pub bandwidth: Option<i32>,
    /// **Required.** Where the peer lies.
    pub peer_location: Option<String>,
    /// Kind of port, out of those that the service tells apart.
    pub port_type: Option<String>,
    /// ID of the redundant physical connection that the call or the item is about.
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
}

/// What [`CreatePhysicalConnectionRequest`] is answered with.
#[non_exhaustive]
pub struct CreatePhysicalConnectionResponse {
    /// ID of the physical connection that the call or the item is about.
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

errors! {
    /// Errors that the documentation of [`CreatePhysicalConnectionRequest`] names.
    pub enum CreatePhysicalConnectionError {
        InvalidStatus = "Invalid.Status" ("400"), "", "The device or port for the leased line is taken or in a state that does not allow it.";
        InvalidAccessPointIdNotEnabled = "InvalidAccessPointId.NotEnabled" ("400"), "Invalid access point status.", "The access point is not in operation.";
        InvalidTypeMalformd = "InvalidType.Malformd" ("400"), "", "`Type` names no kind of leased line that the operation knows.";
        InvalidPeerLocationMalformd = "InvalidPeerLocation.Malformd" ("400"), "", "`PeerLocation` is not a valid address of the far end of the line.";
        InvalidLineOperatorMalformd = "InvalidLineOperator.Malformd" ("400"), "", "`LineOperator` names no known carrier.";
        InvalidPortTypeMalformd = "InvalidPortType.Malformd" ("400"), "", "`PortType` names no kind of port that leased lines can have.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidRedundantPhysicalConnectionIdNotFound = "InvalidRedundantPhysicalConnectionId.NotFound" ("400"), "", "No leased line has the ID given for the redundant one.";
        InvalidNameMalformed = "InvalidName.Malformed" ("400"), "", "The name is too short or too long, or has characters that are not allowed.";
        QuotaExceededPConnPerAP = "QuotaExceeded.pConnPerAP" ("400"), "", "The account has as many leased lines at the access point as it may have.";
        InvalidBandwidth = "InvalidBandwidth" ("400"), "invalid physical connection banwidth.", "The leased line cannot have this bandwidth.";
        InvalidRedundantPhysicalConnection = "InvalidRedundantPhysicalConnection" ("400"), "", "The leased line named as the redundant one belongs to another account.";
        InvalidRedundantPhysicalConnectionStatus = "InvalidRedundantPhysicalConnectionStatus" ("400"), "", "The leased line named as the redundant one is in a state that does not allow it.";
        InvalidCircuitCodeMalformed = "InvalidCircuitCode.Malformed" ("400"), "circuitCode is illegal.", "`CircuitCode`, the carrier's number for the line, is not valid.";
        QuotaExceededFreePconnPerAP = "QuotaExceeded.freePconnPerAP" ("400"), "", "The account has as many free leased lines at the access point as it may have.";
        InvalidPhysicalConnectionOperatorMalformed = "InvalidPhysicalConnectionOperator.Malformed" ("400"), "", "The carrier of the leased line is none of the known ones.";
        InvalidPhysicalConnectionPortTypeMalformed = "InvalidPhysicalConnectionPortType.Malformed" ("400"), "", "The leased line cannot have a port of this kind.";
        InvalidPhysicalConnectionBandwidthMalformed = "InvalidPhysicalConnectionBandwidth.Malformed" ("400"), "", "The leased line cannot have this bandwidth.";
        IllegalParamClientToken = "IllegalParam.ClientToken" ("400"), "", "The `ClientToken` is longer than it may be.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidAccessPointIdNotFound = "InvalidAccessPointId.NotFound" ("404"), "", "There is no access point with this ID.";
        InvalidPortTypeNotFound = "InvalidPortType.NotFound" ("404"), "", "The access point has no free port of this kind.";
    }
}
