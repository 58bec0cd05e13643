// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBgpPeerAttribute`, from `vpc/ModifyBgpPeerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a BGP neighbor.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyBgpPeerAttributeRequest::new()
///     .bgp_peer_id("Bgp-awjhxxxxxxxx")
///     .region_id("cn-shanghai");
/// let reply = client.modify_bgp_peer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBgpPeerAttributeRequest {
    /// **Required.** ID of a BGP neighbor, as [`CreateBgpPeer`](super::Client::create_bgp_peer)
    /// returned it. Example: `Bgp-awjhxxxxxxxx`.
    pub bgp_peer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// BGP group of the neighbor. Example: `bgpg-wz9f62v4fbgxxxxxxxx`.
    pub bgp_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001xxxxxxxx`.
    pub client_token: Option<String>,
    /// Whether BFD watches the session, so that a dead line is noticed early. Example: `true`.
    pub enable_bfd: Option<bool>,
    /// Address of the neighbor router that BGP talks to. Example: `116.62.xx.xx`.
    pub peer_ip_address: Option<String>,
    /// How many devices may lie between the two BFD ends. Needed once BFD is turned on.
    pub bfd_multi_hop: Option<i32>,
}

impl ModifyBgpPeerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BgpPeerId`, which is required.
    pub fn bgp_peer_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_peer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BgpGroupId`.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
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
    /// Sets `BfdMultiHop`.
    #[inline]
    pub fn bfd_multi_hop(mut self, value: i32) -> Self {
        self.bfd_multi_hop = Some(value);
        self
    }
}

request! {
    ModifyBgpPeerAttributeRequest {
        "BgpPeerId" => bgp_peer_id: query,
        "RegionId" => region_id: query,
        "BgpGroupId" => bgp_group_id: query,
        "ClientToken" => client_token: query,
        "EnableBfd" => enable_bfd: query,
        "PeerIpAddress" => peer_ip_address: query,
        "BfdMultiHop" => bfd_multi_hop: query,
    }
}

impl Operation for ModifyBgpPeerAttributeRequest {
    type Response = ModifyBgpPeerAttributeResponse;
    type Error = ModifyBgpPeerAttributeError;
    const INFO: OperationInfo = super::operation("ModifyBgpPeerAttribute")
        .required(&["BgpPeerId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyBgpPeerAttributeError] = &[
        ModifyBgpPeerAttributeError::InvalidRegionIdNotFound,
        ModifyBgpPeerAttributeError::IllegalParamIpAddress,
        ModifyBgpPeerAttributeError::InvalidAccessDeviceIdNotFound,
        ModifyBgpPeerAttributeError::QuotaExceededBfdSession,
        ModifyBgpPeerAttributeError::MissingParamBgpPeerId,
        ModifyBgpPeerAttributeError::InvalidBgpPeerNotFound,
        ModifyBgpPeerAttributeError::IncorrectStatusBgpPeer,
        ModifyBgpPeerAttributeError::MissingParamEnableBfd,
        ModifyBgpPeerAttributeError::IllegalParamBfdMultiHop,
        ModifyBgpPeerAttributeError::OperationFailedPconnTrafficNotEnable,
        ModifyBgpPeerAttributeError::DuplicatedParamPeerIpAddress,
        ModifyBgpPeerAttributeError::InvalidBgpPeerIdNotFound,
        ModifyBgpPeerAttributeError::IncorretStatusBgpPeer,
        ModifyBgpPeerAttributeError::InternalError_,
    ];
}

/// Response to [`ModifyBgpPeerAttributeRequest`].
pub type ModifyBgpPeerAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyBgpPeerAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`IllegalParamIpAddress`](super::DocumentedError::IllegalParamIpAddress)
/// - [`InvalidAccessDeviceIdNotFound`](super::DocumentedError::InvalidAccessDeviceIdNotFound)
/// - [`QuotaExceededBfdSession`](super::DocumentedError::QuotaExceededBfdSession)
/// - [`MissingParamBgpPeerId`](super::DocumentedError::MissingParamBgpPeerId)
/// - [`InvalidBgpPeerNotFound`](super::DocumentedError::InvalidBgpPeerNotFound)
/// - [`IncorrectStatusBgpPeer`](super::DocumentedError::IncorrectStatusBgpPeer)
/// - [`MissingParamEnableBfd`](super::DocumentedError::MissingParamEnableBfd)
/// - [`IllegalParamBfdMultiHop`](super::DocumentedError::IllegalParamBfdMultiHop)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`DuplicatedParamPeerIpAddress`](super::DocumentedError::DuplicatedParamPeerIpAddress)
/// - [`InvalidBgpPeerIdNotFound`](super::DocumentedError::InvalidBgpPeerIdNotFound)
/// - [`IncorretStatusBgpPeer`](super::DocumentedError::IncorretStatusBgpPeer)
/// - [`InternalError_`](super::DocumentedError::InternalError_)
pub type ModifyBgpPeerAttributeError = super::DocumentedError;
