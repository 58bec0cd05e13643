// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBgpNetwork`, from `vpc/DeleteBgpNetwork.md`.

use alicloud_runtime::codegen::*;

/// Withdraws an address range that [`AddBgpNetwork`](super::Client::add_bgp_network) announced.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteBgpNetworkRequest::new()
///     .dst_cidr_block("10.110.192.12/32")
///     .region_id("cn-hangzhou")
///     .router_id("vrt-bp1lhl0taikrteen80oxx");
/// let reply = client.delete_bgp_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBgpNetworkRequest {
    /// **Required.** Announced range to withdraw. Example: `10.110.192.12/32`.
    pub dst_cidr_block: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Virtual border router that announces the range.
    /// Example: `vrt-bp1lhl0taikrteen80oxx`.
    pub router_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteBgpNetworkRequest {
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
}

request! {
    DeleteBgpNetworkRequest {
        "DstCidrBlock" => dst_cidr_block: query,
        "RegionId" => region_id: query,
        "RouterId" => router_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteBgpNetworkRequest {
    type Response = DeleteBgpNetworkResponse;
    type Error = DeleteBgpNetworkError;
    const INFO: OperationInfo = super::operation("DeleteBgpNetwork")
        .required(&["DstCidrBlock", "RegionId", "RouterId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteBgpNetworkError] = &[
        DeleteBgpNetworkError::InvalidRegionIdNotFound,
        DeleteBgpNetworkError::QuotaExceededBgp,
        DeleteBgpNetworkError::QuotaExceededNqa,
        DeleteBgpNetworkError::QuotaExceededBgpNetwork,
        DeleteBgpNetworkError::InvalidPeerIpAddress,
        DeleteBgpNetworkError::InvalidVbrNetwork,
        DeleteBgpNetworkError::InvalidBgpGroup,
        DeleteBgpNetworkError::InvalidBgpNameMalformed,
        DeleteBgpNetworkError::InvalidBgpDiscriptionMalformed,
        DeleteBgpNetworkError::InvalidBgpAuthkeyMalformed,
        DeleteBgpNetworkError::InvalidIPMalformed,
        DeleteBgpNetworkError::InvalidPeerAsnMalformed,
        DeleteBgpNetworkError::InvalidParamsNotNull,
        DeleteBgpNetworkError::InvalidParamsNotFound,
        DeleteBgpNetworkError::InvalidParamsAlreadyExists,
        DeleteBgpNetworkError::InvalidStatusCannotOperate,
        DeleteBgpNetworkError::InvalidParamsPeerIpAddressMustPointOut,
        DeleteBgpNetworkError::InvalidParamsPeerIpAddressInUse,
    ];
}

/// Response to [`DeleteBgpNetworkRequest`].
pub type DeleteBgpNetworkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBgpNetworkRequest`] names.
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
pub type DeleteBgpNetworkError = super::DocumentedError;
