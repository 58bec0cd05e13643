// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddBgpNetwork`, from `vpc/AddBgpNetwork.md`.

use alicloud_runtime::codegen::*;

/// Announces an address range over BGP from a virtual border router, so that the on-premises side
/// learns how to reach it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddBgpNetworkRequest::new()
///     .dst_cidr_block("10.110.192.12/32")
///     .region_id("cn-shanghai")
///     .router_id("vrt-2zeo3xzyf38r4urzdpvfs");
/// let reply = client.add_bgp_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddBgpNetworkRequest {
    /// **Required.** Range of a VPC or vSwitch that is announced to the on-premises side.
    /// Example: `10.110.192.12/32`.
    pub dst_cidr_block: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** Virtual border router that announces the range.
    /// Example: `vrt-2zeo3xzyf38r4urzdpvfs`.
    pub router_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// VPC that the announced range belongs to. Example: `vpc-bp1qpo0kug3a20qqe9h7v`.
    pub vpc_id: Option<String>,
}

impl AddBgpNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DstCidrBlock`, which is required.
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr_block = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    AddBgpNetworkRequest {
        "DstCidrBlock" => dst_cidr_block: query,
        "RegionId" => region_id: query,
        "RouterId" => router_id: query,
        "ClientToken" => client_token: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for AddBgpNetworkRequest {
    type Response = AddBgpNetworkResponse;
    type Error = AddBgpNetworkError;
    const INFO: OperationInfo = super::operation("AddBgpNetwork")
        .required(&["DstCidrBlock", "RegionId", "RouterId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddBgpNetworkError] = &[
        AddBgpNetworkError::QuotaExceededBgp,
        AddBgpNetworkError::QuotaExceededNqa,
        AddBgpNetworkError::QuotaExceededBgpNetwork,
        AddBgpNetworkError::InvalidPeerIpAddress,
        AddBgpNetworkError::InvalidVbrNetwork,
        AddBgpNetworkError::InvalidBgpGroup,
        AddBgpNetworkError::InvalidBgpNameMalformed,
        AddBgpNetworkError::InvalidBgpDiscriptionMalformed,
        AddBgpNetworkError::InvalidBgpAuthkeyMalformed,
        AddBgpNetworkError::InvalidIPMalformed,
        AddBgpNetworkError::InvalidPeerAsnMalformed,
        AddBgpNetworkError::InvalidParamsNotNull,
        AddBgpNetworkError::InvalidParamsNotFound,
        AddBgpNetworkError::InvalidParamsAlreadyExists,
        AddBgpNetworkError::InvalidStatusCannotOperate,
        AddBgpNetworkError::InvalidRegionIdNotFound,
        AddBgpNetworkError::InvalidParamsPeerIpAddressMustPointOut,
        AddBgpNetworkError::InvalidParamsPeerIpAddressInUse,
        AddBgpNetworkError::DuplicatedCidrBlock,
        AddBgpNetworkError::InvalidIPIpInSnatPool,
        AddBgpNetworkError::InvalidDestCidrBlockMalformed,
        AddBgpNetworkError::IllegalParamConflictWithDClass,
        AddBgpNetworkError::OperationFailedPconnTrafficNotEnable,
        AddBgpNetworkError::OperationFailedNoActiveRouterInterface,
    ];
}

/// Response to [`AddBgpNetworkRequest`].
pub type AddBgpNetworkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddBgpNetworkRequest`] names.
///
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
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidParamsPeerIpAddressMustPointOut`](super::DocumentedError::InvalidParamsPeerIpAddressMustPointOut)
/// - [`InvalidParamsPeerIpAddressInUse`](super::DocumentedError::InvalidParamsPeerIpAddressInUse)
/// - [`DuplicatedCidrBlock`](super::DocumentedError::DuplicatedCidrBlock)
/// - [`InvalidIPIpInSnatPool`](super::DocumentedError::InvalidIPIpInSnatPool)
/// - [`InvalidDestCidrBlockMalformed`](super::DocumentedError::InvalidDestCidrBlockMalformed)
/// - [`IllegalParamConflictWithDClass`](super::DocumentedError::IllegalParamConflictWithDClass)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`OperationFailedNoActiveRouterInterface`](super::DocumentedError::OperationFailedNoActiveRouterInterface)
pub type AddBgpNetworkError = super::DocumentedError;
