// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBgpGroup`, from `vpc/DeleteBgpGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a BGP group.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteBgpGroupRequest::new()
///     .bgp_group_id("bgpg-wz9f62v4fbg2gxxxxxxxx")
///     .region_id("cn-shanghai");
/// let reply = client.delete_bgp_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBgpGroupRequest {
    /// **Required.** ID of a BGP group, as [`CreateBgpGroup`](super::Client::create_bgp_group) returned
    /// it. Example: `bgpg-wz9f62v4fbg2gxxxxxxxx`.
    pub bgp_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteBgpGroupRequest {
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
}

request! {
    DeleteBgpGroupRequest {
        "BgpGroupId" => bgp_group_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteBgpGroupRequest {
    type Response = DeleteBgpGroupResponse;
    type Error = DeleteBgpGroupError;
    const INFO: OperationInfo = super::operation("DeleteBgpGroup")
        .required(&["BgpGroupId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteBgpGroupError] = &[
        DeleteBgpGroupError::InvalidRegionIdNotFound,
        DeleteBgpGroupError::QuotaExceededBgp,
        DeleteBgpGroupError::QuotaExceededNqa,
        DeleteBgpGroupError::QuotaExceededBgpNetwork,
        DeleteBgpGroupError::InvalidPeerIpAddress,
        DeleteBgpGroupError::InvalidVbrNetwork,
        DeleteBgpGroupError::InvalidBgpGroup,
        DeleteBgpGroupError::InvalidBgpNameMalformed,
        DeleteBgpGroupError::InvalidBgpDiscriptionMalformed,
        DeleteBgpGroupError::InvalidBgpAuthkeyMalformed,
        DeleteBgpGroupError::InvalidIPMalformed,
        DeleteBgpGroupError::InvalidPeerAsnMalformed,
        DeleteBgpGroupError::InvalidParamsNotNull,
        DeleteBgpGroupError::InvalidParamsNotFound,
        DeleteBgpGroupError::InvalidParamsAlreadyExists,
        DeleteBgpGroupError::InvalidStatusCannotOperate,
        DeleteBgpGroupError::InvalidParamsPeerIpAddressMustPointOut,
        DeleteBgpGroupError::InvalidParamsPeerIpAddressInUse,
        DeleteBgpGroupError::OperationDeniedVbrAttachEcrInMiddleStatus,
        DeleteBgpGroupError::DependencyViolationBgpPeer,
    ];
}

/// Response to [`DeleteBgpGroupRequest`].
pub type DeleteBgpGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBgpGroupRequest`] names.
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
/// - [`OperationDeniedVbrAttachEcrInMiddleStatus`](super::DocumentedError::OperationDeniedVbrAttachEcrInMiddleStatus)
/// - [`DependencyViolationBgpPeer`](super::DocumentedError::DependencyViolationBgpPeer)
pub type DeleteBgpGroupError = super::DocumentedError;
