// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHighReliablePhysicalConnection`, from `vpc/CreateHighReliablePhysicalConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates several Express Connect circuits together in high-reliability mode, so that one failing
/// line is covered.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::create_high_reliable_physical_connection::ApList;
///
/// let request = alicloud_vpc::CreateHighReliablePhysicalConnectionRequest::new()
///     .high_reliable_type("...")
///     .port_type("...")
///     .ap_list([ApList::new()]);
/// let reply = client.create_high_reliable_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// **Required.** How far the lines are kept apart: at several access points, at several devices of
    /// one, or not at all.
    pub high_reliable_type: Option<String>,
    /// **Required.** Kind and speed of the port that the leased line is plugged into.
    pub port_type: Option<String>,
    /// What the device at the access point can do beyond the usual, such as limiting the rate of a
    /// subinterface. Items: at most 100.
    pub device_advanced_capacity: Vec<String>,
    /// **Required.** Items of the kind ap to work on or to narrow the list down to.
    /// Items: at most 100.
    pub ap_list: Vec<ApList>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
    /// Language in which names of regions come back.
    pub accept_language: Option<String>,
}

impl CreateHighReliablePhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `HighReliableType`, which is required.
    pub fn high_reliable_type(mut self, value: impl Into<String>) -> Self {
        self.high_reliable_type = Some(value.into());
        self
    }
    /// Sets `PortType`, which is required.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
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
    /// Sets `ApList`, which is required.
    pub fn ap_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApList>>,
    ) -> Self {
        self.ap_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateHighReliablePhysicalConnectionRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "HighReliableType" => high_reliable_type: query,
        "PortType" => port_type: query,
        "DeviceAdvancedCapacity" => device_advanced_capacity: query,
        "ApList" => ap_list: query,
        "DryRun" => dry_run: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateHighReliablePhysicalConnectionRequest {
    type Response = CreateHighReliablePhysicalConnectionResponse;
    type Error = CreateHighReliablePhysicalConnectionError;
    const INFO: OperationInfo = super::operation("CreateHighReliablePhysicalConnection")
        .required(&["HighReliableType", "PortType", "ApList"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateHighReliablePhysicalConnectionError] = &[
        CreateHighReliablePhysicalConnectionError::InvalidStatus,
        CreateHighReliablePhysicalConnectionError::InvalidTypeMalformd,
        CreateHighReliablePhysicalConnectionError::InvalidPeerLocationMalformd,
        CreateHighReliablePhysicalConnectionError::InvalidLineOperatorMalformd,
        CreateHighReliablePhysicalConnectionError::InvalidPortTypeMalformd,
        CreateHighReliablePhysicalConnectionError::InvalidDescriptionMalformed,
        CreateHighReliablePhysicalConnectionError::InvalidRedundantPhysicalConnectionIdNotFound,
        CreateHighReliablePhysicalConnectionError::InvalidNameMalformed,
        CreateHighReliablePhysicalConnectionError::QuotaExceededPConnPerAP,
        CreateHighReliablePhysicalConnectionError::InvalidBandwidth,
        CreateHighReliablePhysicalConnectionError::InvalidRedundantPhysicalConnection,
        CreateHighReliablePhysicalConnectionError::InvalidRedundantPhysicalConnectionStatus,
        CreateHighReliablePhysicalConnectionError::InvalidCircuitCodeMalformed,
        CreateHighReliablePhysicalConnectionError::QuotaExceededFreePconnPerAP,
        CreateHighReliablePhysicalConnectionError::InvalidPhysicalConnectionOperatorMalformed,
        CreateHighReliablePhysicalConnectionError::InvalidPhysicalConnectionPortTypeMalformed,
        CreateHighReliablePhysicalConnectionError::InvalidPhysicalConnectionBandwidthMalformed,
        CreateHighReliablePhysicalConnectionError::IllegalParamClientToken,
        CreateHighReliablePhysicalConnectionError::InvalidPortTypeNotFound,
        CreateHighReliablePhysicalConnectionError::OperationFailedPconnTrafficNotEnable,
        CreateHighReliablePhysicalConnectionError::EcNotSupportRegion,
        CreateHighReliablePhysicalConnectionError::EcFailToGetAp,
        CreateHighReliablePhysicalConnectionError::EcNotEnoughResource,
    ];
}

/// Response to [`CreateHighReliablePhysicalConnectionRequest`].
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionResponse {
    /// Items of the kind leased line that were found or are concerned.
    pub physical_connection_list: Vec<PhysicalConnectionList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// Items of the kind error info that were found or are concerned.
    pub error_info_list: Vec<ErrorInfoList>,
}

response! {
    CreateHighReliablePhysicalConnectionResponse {
        "PhysicalConnectionList" => physical_connection_list: list("physicalConnectionList"),
        "RequestId" => request_id: value,
        "ErrorInfoList" => error_info_list: list("errorInfoList"),
    }
}

/// Items of the kind ap to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ApList {
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Carrier of the leased line.
    pub line_operator: Option<String>,
    /// **Required.** Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    pub access_point_id: Option<String>,
    /// How many there are of this: port.
    pub port_num: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i64>,
    /// Where the on-premises data center is.
    pub peer_location: Option<String>,
    /// Code of the circuit, given by the carrier of the leased line.
    pub circuit_code: Option<String>,
}

impl ApList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LineOperator`, which is required.
    pub fn line_operator(mut self, value: impl Into<String>) -> Self {
        self.line_operator = Some(value.into());
        self
    }
    /// Sets `AccessPointId`, which is required.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `PortNum`.
    #[inline]
    pub fn port_num(mut self, value: i32) -> Self {
        self.port_num = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
}

request! {
    ApList {
        "Name" => name: field,
        "Description" => description: field,
        "RegionId" => region_id: field,
        "LineOperator" => line_operator: field,
        "AccessPointId" => access_point_id: field,
        "PortNum" => port_num: field,
        "Type" => type_: field,
        "Bandwidth" => bandwidth: field,
        "PeerLocation" => peer_location: field,
        "CircuitCode" => circuit_code: field,
    }
}

/// Items of the kind leased line that were found or are concerned.
#[non_exhaustive]
pub struct PhysicalConnectionList {
    /// ID of the instance, by which other calls name it. Example: `pc-j5e5qqo616p81ncsp****`.
    pub instance_id: Option<String>,
    /// Region of the resource, by its ID. Example: `cn-shanghai`.
    pub region_no: Option<String>,
}

response! {
    PhysicalConnectionList {
        "InstanceId" => instance_id: value,
        "RegionNo" => region_no: value,
    }
}

/// Items of the kind error info that were found or are concerned.
#[non_exhaustive]
pub struct ErrorInfoList {
    /// Code of the reason why the call or the item failed.
    /// Example: `pconn.high.reliable.dryrun.error.disable.outbound.data.transfer.billing`.
    pub error_code: Option<String>,
    /// Reason of the failure in words.
    /// Example: `pconn.high.reliable.dryrun.error.disable.outbound.data.transfer.billing`.
    pub error_message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `pc-j5e5qqo616p81ncsp****`.
    pub instance_id: Option<String>,
}

response! {
    ErrorInfoList {
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`CreateHighReliablePhysicalConnectionRequest`] names.
///
/// - [`InvalidStatus`](super::DocumentedError::InvalidStatus)
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
/// - [`InvalidPortTypeNotFound`](super::DocumentedError::InvalidPortTypeNotFound)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`EcNotSupportRegion`](super::DocumentedError::EcNotSupportRegion)
/// - [`EcFailToGetAp`](super::DocumentedError::EcFailToGetAp)
/// - [`EcNotEnoughResource`](super::DocumentedError::EcNotEnoughResource)
pub type CreateHighReliablePhysicalConnectionError = super::DocumentedError;
