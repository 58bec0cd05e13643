// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBgpPeer`, from `vpc/CreateBgpPeer.md`.

use alicloud_runtime::codegen::*;

/// Adds a neighbor router to a BGP group; it takes over the settings of the group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateBgpPeerRequest::new()
///     .bgp_group_id("bgpg-wz9f62v4fbgxxxxxxxx")
///     .region_id("cn-shanghai");
/// let reply = client.create_bgp_peer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBgpPeerRequest {
    /// **Required.** BGP group that the neighbor joins. Example: `bgpg-wz9f62v4fbgxxxxxxxx`.
    pub bgp_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001xxxxxxxx`.
    pub client_token: Option<String>,
    /// Whether BFD watches the session, so that a dead line is noticed early. Example: `true`.
    pub enable_bfd: Option<bool>,
    /// Address of the neighbor router that BGP talks to. Example: `116.62.xx.xx`.
    pub peer_ip_address: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant.
    pub ip_version: Option<String>,
    /// How many devices may lie between the two BFD ends. Needed once BFD is turned on.
    pub bfd_multi_hop: Option<i32>,
}

impl CreateBgpPeerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BgpGroupId`, which is required.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EnableBfd`.
    #[inline]
    pub fn enable_bfd(mut self, value: bool) -> Self {
        self.enable_bfd = Some(value);
        self
    }
    /// Sets `PeerIpAddress`.
    pub fn peer_ip_address(mut self, value: impl Into<String>) -> Self {
        self.peer_ip_address = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `BfdMultiHop`.
    #[inline]
    pub fn bfd_multi_hop(mut self, value: i32) -> Self {
        self.bfd_multi_hop = Some(value);
        self
    }
}

request! {
    CreateBgpPeerRequest {
        "BgpGroupId" => bgp_group_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EnableBfd" => enable_bfd: query,
        "PeerIpAddress" => peer_ip_address: query,
        "IpVersion" => ip_version: query,
        "BfdMultiHop" => bfd_multi_hop: query,
    }
}

impl Operation for CreateBgpPeerRequest {
    type Response = CreateBgpPeerResponse;
    type Error = CreateBgpPeerError;
    const INFO: OperationInfo = super::operation("CreateBgpPeer")
        .required(&["BgpGroupId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBgpPeerError] = &[
        CreateBgpPeerError::InvalidRegionIdNotFound,
        CreateBgpPeerError::QuotaExceededBgp,
        CreateBgpPeerError::QuotaExceededNqa,
        CreateBgpPeerError::QuotaExceededBgpNetwork,
        CreateBgpPeerError::InvalidPeerIpAddress,
        CreateBgpPeerError::InvalidVbrNetwork,
        CreateBgpPeerError::InvalidBgpGroup,
        CreateBgpPeerError::InvalidBgpNameMalformed,
        CreateBgpPeerError::InvalidBgpDiscriptionMalformed,
        CreateBgpPeerError::InvalidBgpAuthkeyMalformed,
        CreateBgpPeerError::InvalidIPMalformed,
        CreateBgpPeerError::InvalidPeerAsnMalformed,
        CreateBgpPeerError::InvalidParamsNotNull,
        CreateBgpPeerError::InvalidParamsNotFound,
        CreateBgpPeerError::InvalidParamsAlreadyExists,
        CreateBgpPeerError::InvalidStatusCannotOperate,
        CreateBgpPeerError::InvalidAccessDeviceIdNotFound,
        CreateBgpPeerError::QuotaExceededBfdSession,
        CreateBgpPeerError::InvalidParamsPeerIpAddressMustPointOut,
        CreateBgpPeerError::InvalidParamsPeerIpAddressInUse,
        CreateBgpPeerError::BgpPeerAlreadyExists,
        CreateBgpPeerError::MissingParamEnableBfd,
        CreateBgpPeerError::OperationUnsupportedIPV6ForThisRegion,
        CreateBgpPeerError::IllegalParamBfdMultiHop,
        CreateBgpPeerError::OperationFailedPconnTrafficNotEnable,
        CreateBgpPeerError::UnsupportedFeatureVpconn,
        CreateBgpPeerError::DuplicatedParamPeerIpAddress,
        CreateBgpPeerError::DuplicatedParamLocalIpAddress,
        CreateBgpPeerError::DuplicatedParamPeerIpv6Address,
        CreateBgpPeerError::DuplicatedParamLocalIpv6Address,
        CreateBgpPeerError::IllegalParamLocalGatewayIpAndMask,
        CreateBgpPeerError::IllegalParamPeeringIpv6SubnetMask,
    ];
}

/// Response to [`CreateBgpPeerRequest`].
#[non_exhaustive]
pub struct CreateBgpPeerResponse {
    /// ID of a BGP neighbor, as [`CreateBgpPeer`](super::Client::create_bgp_peer) returned it.
    /// Example: `Bgp-awjhxxxxxxxx`.
    pub bgp_peer_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4B7649A-61BB-4C64-A586-1DFF1EDA6A42`.
    pub request_id: Option<String>,
}

response! {
    CreateBgpPeerResponse {
        "BgpPeerId" => bgp_peer_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateBgpPeerRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`QuotaExceededBgp`](super::DocumentedError::QuotaExceededBgp)
/// - [`QuotaExceededNqa`](super::DocumentedError::QuotaExceededNqa)
/// - [`QuotaExceededBgpNetwork`](super::DocumentedError::QuotaExceededBgpNetwork)
/// - [`InvalidPeerIpAddress`](super::DocumentedError::InvalidPeerIpAddress)
/// - [`InvalidVbrNetwork`](super::DocumentedError::InvalidVbrNetwork)
/// - [`InvalidBgpGroup`](super::DocumentedError::InvalidBgpGroup)
/// - [`InvalidBgpNameMalformed`](super::DocumentedError::InvalidBgpNameMalformed)
/// - [`InvalidBgpDiscriptionMalformed`](super::DocumentedError::InvalidBgpDiscriptionMalformed)
/// - [`InvalidBgpAuthkeyMalformed`](super::DocumentedError::InvalidBgpAuthkeyMalformed)
/// - [`InvalidIPMalformed`](super::DocumentedError::InvalidIPMalformed)
/// - [`InvalidPeerAsnMalformed`](super::DocumentedError::InvalidPeerAsnMalformed)
/// - [`InvalidParamsNotNull`](super::DocumentedError::InvalidParamsNotNull)
/// - [`InvalidParamsNotFound`](super::DocumentedError::InvalidParamsNotFound)
/// - [`InvalidParamsAlreadyExists`](super::DocumentedError::InvalidParamsAlreadyExists)
/// - [`InvalidStatusCannotOperate`](super::DocumentedError::InvalidStatusCannotOperate)
/// - [`InvalidAccessDeviceIdNotFound`](super::DocumentedError::InvalidAccessDeviceIdNotFound)
/// - [`QuotaExceededBfdSession`](super::DocumentedError::QuotaExceededBfdSession)
/// - [`InvalidParamsPeerIpAddressMustPointOut`](super::DocumentedError::InvalidParamsPeerIpAddressMustPointOut)
/// - [`InvalidParamsPeerIpAddressInUse`](super::DocumentedError::InvalidParamsPeerIpAddressInUse)
/// - [`BgpPeerAlreadyExists`](super::DocumentedError::BgpPeerAlreadyExists)
/// - [`MissingParamEnableBfd`](super::DocumentedError::MissingParamEnableBfd)
/// - [`OperationUnsupportedIPV6ForThisRegion`](super::DocumentedError::OperationUnsupportedIPV6ForThisRegion)
/// - [`IllegalParamBfdMultiHop`](super::DocumentedError::IllegalParamBfdMultiHop)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`UnsupportedFeatureVpconn`](super::DocumentedError::UnsupportedFeatureVpconn)
/// - [`DuplicatedParamPeerIpAddress`](super::DocumentedError::DuplicatedParamPeerIpAddress)
/// - [`DuplicatedParamLocalIpAddress`](super::DocumentedError::DuplicatedParamLocalIpAddress)
/// - [`DuplicatedParamPeerIpv6Address`](super::DocumentedError::DuplicatedParamPeerIpv6Address)
/// - [`DuplicatedParamLocalIpv6Address`](super::DocumentedError::DuplicatedParamLocalIpv6Address)
/// - [`IllegalParamLocalGatewayIpAndMask`](super::DocumentedError::IllegalParamLocalGatewayIpAndMask)
/// - [`IllegalParamPeeringIpv6SubnetMask`](super::DocumentedError::IllegalParamPeeringIpv6SubnetMask)
pub type CreateBgpPeerError = super::DocumentedError;
