// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBgpPeer`, from `vpc/DeleteBgpPeer.md`.

use alicloud_runtime::codegen::*;

/// Removes a neighbor router from its BGP group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteBgpPeerRequest::new()
///     .bgp_peer_id("bgp-wz977wcrmb69axxxxxxxx")
///     .region_id("cn-shanghai");
/// let reply = client.delete_bgp_peer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBgpPeerRequest {
    /// **Required.** ID of a BGP neighbor, as [`CreateBgpPeer`](super::Client::create_bgp_peer)
    /// returned it. Example: `bgp-wz977wcrmb69axxxxxxxx`.
    pub bgp_peer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001xxxxxxxx`.
    pub client_token: Option<String>,
}

impl DeleteBgpPeerRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteBgpPeerRequest {
        "BgpPeerId" => bgp_peer_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteBgpPeerRequest {
    type Response = DeleteBgpPeerResponse;
    type Error = DeleteBgpPeerError;
    const INFO: OperationInfo = super::operation("DeleteBgpPeer")
        .required(&["BgpPeerId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteBgpPeerError] = &[
        DeleteBgpPeerError::InvalidRegionIdNotFound,
        DeleteBgpPeerError::QuotaExceededBgp,
        DeleteBgpPeerError::QuotaExceededNqa,
        DeleteBgpPeerError::QuotaExceededBgpNetwork,
        DeleteBgpPeerError::InvalidPeerIpAddress,
        DeleteBgpPeerError::InvalidVbrNetwork,
        DeleteBgpPeerError::InvalidBgpGroup,
        DeleteBgpPeerError::InvalidBgpNameMalformed,
        DeleteBgpPeerError::InvalidBgpDiscriptionMalformed,
        DeleteBgpPeerError::InvalidBgpAuthkeyMalformed,
        DeleteBgpPeerError::InvalidIPMalformed,
        DeleteBgpPeerError::InvalidPeerAsnMalformed,
        DeleteBgpPeerError::InvalidParamsNotNull,
        DeleteBgpPeerError::InvalidParamsNotFound,
        DeleteBgpPeerError::InvalidParamsAlreadyExists,
        DeleteBgpPeerError::InvalidStatusCannotOperate,
        DeleteBgpPeerError::InvalidParamsPeerIpAddressMustPointOut,
        DeleteBgpPeerError::InvalidParamsPeerIpAddressInUse,
        DeleteBgpPeerError::InvalidBgpPeerNotFound,
        DeleteBgpPeerError::IncorrectStatusBgpPeer,
    ];
}

/// Response to [`DeleteBgpPeerRequest`].
pub type DeleteBgpPeerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBgpPeerRequest`] names.
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
/// - [`InvalidParamsPeerIpAddressMustPointOut`](super::DocumentedError::InvalidParamsPeerIpAddressMustPointOut)
/// - [`InvalidParamsPeerIpAddressInUse`](super::DocumentedError::InvalidParamsPeerIpAddressInUse)
/// - [`InvalidBgpPeerNotFound`](super::DocumentedError::InvalidBgpPeerNotFound)
/// - [`IncorrectStatusBgpPeer`](super::DocumentedError::IncorrectStatusBgpPeer)
pub type DeleteBgpPeerError = super::DocumentedError;
