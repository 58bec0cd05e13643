// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBgpGroup`, from `vpc/CreateBgpGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a BGP group on a virtual border router. The group holds the settings that its peers have
/// in common; one group stands for one autonomous system.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateBgpGroupRequest::new()
///     .peer_asn(1111)
///     .region_id("cn-shanghai")
///     .router_id("vrt-bp1lhl0taikrteen80oxx");
/// let reply = client.create_bgp_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBgpGroupRequest {
    /// **Required.** Number of the autonomous system at the on-premises end. It must not be 45104,
    /// which is that of the cloud. Example: `1111`.
    pub peer_asn: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** Virtual border router that the group belongs to.
    /// Example: `vrt-bp1lhl0taikrteen80oxx`.
    pub router_id: Option<String>,
    /// Secret that both BGP sides must share before they accept each other. Example: `!PWZ2wsq`.
    /// A secret: it is printed as `***`.
    pub auth_key: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `BGP`.
    pub description: Option<String>,
    /// Whether the group may present another AS number than its true one, for example while one system
    /// moves into another.
    pub is_fake_asn: Option<bool>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// Number of the autonomous system at the cloud end.
    pub local_asn: Option<i64>,
    /// Whether addresses of version 4 or of version 6 are meant.
    pub ip_version: Option<String>,
    /// How many routes the BGP neighbor may announce.
    pub route_quota: Option<i32>,
}

impl CreateBgpGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PeerAsn`, which is required.
    #[inline]
    pub fn peer_asn(mut self, value: i64) -> Self {
        self.peer_asn = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RouterId`, which is required.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
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
    /// Sets `LocalAsn`.
    #[inline]
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `RouteQuota`.
    #[inline]
    pub fn route_quota(mut self, value: i32) -> Self {
        self.route_quota = Some(value);
        self
    }
}

request! {
    CreateBgpGroupRequest {
        "PeerAsn" => peer_asn: query,
        "RegionId" => region_id: query,
        "RouterId" => router_id: query,
        "AuthKey" => auth_key: query as Secret,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "IsFakeAsn" => is_fake_asn: query,
        "Name" => name: query,
        "LocalAsn" => local_asn: query,
        "IpVersion" => ip_version: query,
        "RouteQuota" => route_quota: query,
    }
}

impl Operation for CreateBgpGroupRequest {
    type Response = CreateBgpGroupResponse;
    type Error = CreateBgpGroupError;
    const INFO: OperationInfo = super::operation("CreateBgpGroup")
        .required(&["PeerAsn", "RegionId", "RouterId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBgpGroupError] = &[
        CreateBgpGroupError::QuotaExceededBgp,
        CreateBgpGroupError::QuotaExceededNqa,
        CreateBgpGroupError::QuotaExceededBgpNetwork,
        CreateBgpGroupError::InvalidPeerIpAddress,
        CreateBgpGroupError::InvalidVbrNetwork,
        CreateBgpGroupError::InvalidBgpNameMalformed,
        CreateBgpGroupError::InvalidBgpDescriptionMalformed,
        CreateBgpGroupError::InvalidBgpAuthkeyMalformed,
        CreateBgpGroupError::InvalidRegionIdNotFound,
        CreateBgpGroupError::InvalidIPMalformed,
        CreateBgpGroupError::InvalidPeerAsnMalformed,
        CreateBgpGroupError::InvalidParamsNotNull,
        CreateBgpGroupError::InvalidParamsNotFound,
        CreateBgpGroupError::InvalidParamsAlreadyExists,
        CreateBgpGroupError::InvalidStatusCannotOperate,
        CreateBgpGroupError::InvalidBgpGroup,
        CreateBgpGroupError::InvalidBgpGroupLocalAsnInvalid,
        CreateBgpGroupError::InvalidParamsPeerIpAddressMustPointOut,
        CreateBgpGroupError::InvalidParamsPeerIpAddressInUse,
        CreateBgpGroupError::IllegalParamPeerAsn,
        CreateBgpGroupError::IllegalParamLocalAsn,
        CreateBgpGroupError::OperationFailedPconnTrafficNotEnable,
        CreateBgpGroupError::OperationUnsupport,
        CreateBgpGroupError::IllegalParamRouteLimit,
        CreateBgpGroupError::IllegalParamBgpGroupLocalAsn,
        CreateBgpGroupError::OperationDeniedVbrAttachEcrInMiddleStatus,
        CreateBgpGroupError::OperationFailedBgpPeerConflictWithECR,
    ];
}

/// Response to [`CreateBgpGroupRequest`].
#[non_exhaustive]
pub struct CreateBgpGroupResponse {
    /// ID of a BGP group, as [`CreateBgpGroup`](super::Client::create_bgp_group) returned it.
    /// Example: `bgpg-2zendnzngq9lkjkhvlrsr`.
    pub bgp_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C1221A1F-2ACD-4592-8F27-474E02883159`.
    pub request_id: Option<String>,
}

response! {
    CreateBgpGroupResponse {
        "BgpGroupId" => bgp_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateBgpGroupRequest`] names.
///
/// - [`QuotaExceededBgp`](super::DocumentedError::QuotaExceededBgp)
/// - [`QuotaExceededNqa`](super::DocumentedError::QuotaExceededNqa)
/// - [`QuotaExceededBgpNetwork`](super::DocumentedError::QuotaExceededBgpNetwork)
/// - [`InvalidPeerIpAddress`](super::DocumentedError::InvalidPeerIpAddress)
/// - [`InvalidVbrNetwork`](super::DocumentedError::InvalidVbrNetwork)
/// - [`InvalidBgpNameMalformed`](super::DocumentedError::InvalidBgpNameMalformed)
/// - [`InvalidBgpDescriptionMalformed`](super::DocumentedError::InvalidBgpDescriptionMalformed)
/// - [`InvalidBgpAuthkeyMalformed`](super::DocumentedError::InvalidBgpAuthkeyMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidIPMalformed`](super::DocumentedError::InvalidIPMalformed)
/// - [`InvalidPeerAsnMalformed`](super::DocumentedError::InvalidPeerAsnMalformed)
/// - [`InvalidParamsNotNull`](super::DocumentedError::InvalidParamsNotNull)
/// - [`InvalidParamsNotFound`](super::DocumentedError::InvalidParamsNotFound)
/// - [`InvalidParamsAlreadyExists`](super::DocumentedError::InvalidParamsAlreadyExists)
/// - [`InvalidStatusCannotOperate`](super::DocumentedError::InvalidStatusCannotOperate)
/// - [`InvalidBgpGroup`](super::DocumentedError::InvalidBgpGroup)
/// - [`InvalidBgpGroupLocalAsnInvalid`](super::DocumentedError::InvalidBgpGroupLocalAsnInvalid)
/// - [`InvalidParamsPeerIpAddressMustPointOut`](super::DocumentedError::InvalidParamsPeerIpAddressMustPointOut)
/// - [`InvalidParamsPeerIpAddressInUse`](super::DocumentedError::InvalidParamsPeerIpAddressInUse)
/// - [`IllegalParamPeerAsn`](super::DocumentedError::IllegalParamPeerAsn)
/// - [`IllegalParamLocalAsn`](super::DocumentedError::IllegalParamLocalAsn)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`OperationUnsupport`](super::DocumentedError::OperationUnsupport)
/// - [`IllegalParamRouteLimit`](super::DocumentedError::IllegalParamRouteLimit)
/// - [`IllegalParamBgpGroupLocalAsn`](super::DocumentedError::IllegalParamBgpGroupLocalAsn)
/// - [`OperationDeniedVbrAttachEcrInMiddleStatus`](super::DocumentedError::OperationDeniedVbrAttachEcrInMiddleStatus)
/// - [`OperationFailedBgpPeerConflictWithECR`](super::DocumentedError::OperationFailedBgpPeerConflictWithECR)
pub type CreateBgpGroupError = super::DocumentedError;
