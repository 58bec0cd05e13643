// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBgpGroupAttribute`, from `vpc/ModifyBgpGroupAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a BGP group, and with them those of its peers.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyBgpGroupAttributeRequest::new()
///     .bgp_group_id("bgpg-wz9f62v4fbg2gxxxxxxxx")
///     .region_id("cn-shanghai");
/// let reply = client.modify_bgp_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBgpGroupAttributeRequest {
    /// **Required.** BGP group to change. Example: `bgpg-wz9f62v4fbg2gxxxxxxxx`.
    pub bgp_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Secret that both BGP sides must share before they accept each other. Example: `!PWZ2wsq`.
    /// A secret: it is printed as `***`.
    pub auth_key: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001xxxxxxxx`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `BGP`.
    pub description: Option<String>,
    /// Whether the group may present another AS number than its true one, for example while one system
    /// moves into another.
    pub is_fake_asn: Option<bool>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// Number of the autonomous system at the on-premises end. It must not be 45104, which is that of
    /// the cloud. Example: `1111`.
    pub peer_asn: Option<i64>,
    /// Router, by its ID, that the record or the call is about.
    pub router_id: Option<String>,
    /// Number of the autonomous system at the cloud end.
    pub local_asn: Option<i64>,
    /// How many routes the BGP neighbor may announce.
    pub route_quota: Option<i32>,
    /// Whether to remove the key, so that the BGP session no longer needs one.
    pub clear_auth_key: Option<bool>,
}

impl ModifyBgpGroupAttributeRequest {
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
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `IsFakeAsn`.
    #[inline]
    pub fn is_fake_asn(mut self, value: bool) -> Self {
        self.is_fake_asn = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PeerAsn`.
    #[inline]
    pub fn peer_asn(mut self, value: i64) -> Self {
        self.peer_asn = Some(value);
        self
    }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }
    /// Sets `LocalAsn`.
    #[inline]
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }
    /// Sets `RouteQuota`.
    #[inline]
    pub fn route_quota(mut self, value: i32) -> Self {
        self.route_quota = Some(value);
        self
    }
    /// Sets `ClearAuthKey`.
    #[inline]
    pub fn clear_auth_key(mut self, value: bool) -> Self {
        self.clear_auth_key = Some(value);
        self
    }
}

request! {
    ModifyBgpGroupAttributeRequest {
        "BgpGroupId" => bgp_group_id: query,
        "RegionId" => region_id: query,
        "AuthKey" => auth_key: query as Secret,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "IsFakeAsn" => is_fake_asn: query,
        "Name" => name: query,
        "PeerAsn" => peer_asn: query,
        "RouterId" => router_id: query,
        "LocalAsn" => local_asn: query,
        "RouteQuota" => route_quota: query,
        "ClearAuthKey" => clear_auth_key: query,
    }
}

impl Operation for ModifyBgpGroupAttributeRequest {
    type Response = ModifyBgpGroupAttributeResponse;
    type Error = ModifyBgpGroupAttributeError;
    const INFO: OperationInfo = super::operation("ModifyBgpGroupAttribute")
        .required(&["BgpGroupId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyBgpGroupAttributeError] = &[
        ModifyBgpGroupAttributeError::InvalidRegionIdNotFound,
        ModifyBgpGroupAttributeError::QuotaExceededBgp,
        ModifyBgpGroupAttributeError::QuotaExceededNqa,
        ModifyBgpGroupAttributeError::QuotaExceededBgpNetwork,
        ModifyBgpGroupAttributeError::InvalidPeerIpAddress,
        ModifyBgpGroupAttributeError::InvalidVbrNetwork,
        ModifyBgpGroupAttributeError::InvalidBgpGroup,
        ModifyBgpGroupAttributeError::InvalidBgpNameMalformed,
        ModifyBgpGroupAttributeError::InvalidBgpDiscriptionMalformed,
        ModifyBgpGroupAttributeError::InvalidBgpAuthkeyMalformed,
        ModifyBgpGroupAttributeError::InvalidIPMalformed,
        ModifyBgpGroupAttributeError::InvalidPeerAsnMalformed,
        ModifyBgpGroupAttributeError::InvalidParamsNotNull,
        ModifyBgpGroupAttributeError::InvalidParamsNotFound,
        ModifyBgpGroupAttributeError::InvalidParamsAlreadyExists,
        ModifyBgpGroupAttributeError::InvalidStatusCannotOperate,
        ModifyBgpGroupAttributeError::InvalidBgpGroupLocalAsnInvalid,
        ModifyBgpGroupAttributeError::InvalidParamsPeerIpAddressMustPointOut,
        ModifyBgpGroupAttributeError::InvalidParamsPeerIpAddressInUse,
        ModifyBgpGroupAttributeError::IllegalParamPeerAsn,
        ModifyBgpGroupAttributeError::IllegalParamLocalAsn,
        ModifyBgpGroupAttributeError::OperationFailedPconnTrafficNotEnable,
        ModifyBgpGroupAttributeError::OperationUnsupport,
        ModifyBgpGroupAttributeError::OperationFailedClearAuthKeyForbidden,
        ModifyBgpGroupAttributeError::IllegalParamRouteLimit,
        ModifyBgpGroupAttributeError::OperationDeniedVbrAttachEcrInMiddleStatus,
        ModifyBgpGroupAttributeError::OperationUnsupportedVBRAttachedECR,
    ];
}

/// Response to [`ModifyBgpGroupAttributeRequest`].
pub type ModifyBgpGroupAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyBgpGroupAttributeRequest`] names.
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
/// - [`InvalidBgpGroupLocalAsnInvalid`](super::DocumentedError::InvalidBgpGroupLocalAsnInvalid)
/// - [`InvalidParamsPeerIpAddressMustPointOut`](super::DocumentedError::InvalidParamsPeerIpAddressMustPointOut)
/// - [`InvalidParamsPeerIpAddressInUse`](super::DocumentedError::InvalidParamsPeerIpAddressInUse)
/// - [`IllegalParamPeerAsn`](super::DocumentedError::IllegalParamPeerAsn)
/// - [`IllegalParamLocalAsn`](super::DocumentedError::IllegalParamLocalAsn)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`OperationUnsupport`](super::DocumentedError::OperationUnsupport)
/// - [`OperationFailedClearAuthKeyForbidden`](super::DocumentedError::OperationFailedClearAuthKeyForbidden)
/// - [`IllegalParamRouteLimit`](super::DocumentedError::IllegalParamRouteLimit)
/// - [`OperationDeniedVbrAttachEcrInMiddleStatus`](super::DocumentedError::OperationDeniedVbrAttachEcrInMiddleStatus)
/// - [`OperationUnsupportedVBRAttachedECR`](super::DocumentedError::OperationUnsupportedVBRAttachedECR)
pub type ModifyBgpGroupAttributeError = super::DocumentedError;
