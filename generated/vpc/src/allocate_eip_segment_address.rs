// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateEipSegmentAddress`, from `vpc/AllocateEipSegmentAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetChargeType};

/// Allocates a block of elastic IP addresses that follow one another.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AllocateEipSegmentAddressRequest::new()
///     .eip_mask("28")
///     .region_id("cn-hangzhou");
/// let reply = client.allocate_eip_segment_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateEipSegmentAddressRequest {
    /// **Required.** Prefix length of the block, which decides how many EIPs it holds. Example: `28`.
    pub eip_mask: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001****`.
    pub client_token: Option<String>,
    /// Peak bandwidth of each EIP in the block. Unit: `Mbps`. Default: `5`. Example: `5`.
    pub bandwidth: Option<String>,
    /// Network that the new EIPs lead to. Default: `public`. Example: `public`.
    pub netmode: Option<Open<Netmode>>,
    /// What the use of the resource is measured by.
    /// Default: `PayByBandwidth`. Example: `PayByBandwidth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
}

impl AllocateEipSegmentAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EipMask`, which is required.
    pub fn eip_mask(mut self, value: impl Into<String>) -> Self {
        self.eip_mask = Some(value.into());
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
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<Open<Netmode>>) -> Self {
        self.netmode = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    AllocateEipSegmentAddressRequest {
        "EipMask" => eip_mask: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Bandwidth" => bandwidth: query,
        "Netmode" => netmode: query,
        "InternetChargeType" => internet_charge_type: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for AllocateEipSegmentAddressRequest {
    type Response = AllocateEipSegmentAddressResponse;
    type Error = AllocateEipSegmentAddressError;
    const INFO: OperationInfo = super::operation("AllocateEipSegmentAddress")
        .required(&["EipMask", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AllocateEipSegmentAddressError] = &[
        AllocateEipSegmentAddressError::Forbbiden,
        AllocateEipSegmentAddressError::QuotaExceededEip,
        AllocateEipSegmentAddressError::InvalidParameter2,
        AllocateEipSegmentAddressError::InsufficientBalance,
        AllocateEipSegmentAddressError::ReserveIpFail,
        AllocateEipSegmentAddressError::InvalidRegionNotSupport,
        AllocateEipSegmentAddressError::InvalidResourceGroupId,
        AllocateEipSegmentAddressError::OperationConflict,
    ];
}

/// What [`AllocateEipSegmentAddressRequest`] is answered with.
#[non_exhaustive]
pub struct AllocateEipSegmentAddressResponse {
    /// ID of the group that the contiguous EIPs form. Example: `eipsg-2zett8ba055tbsxme****`.
    pub eip_segment_instance_id: Option<String>,
    /// Order that the call placed. Example: `20190000`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7A6301A-64BA-41EC-8284-8F4838C15D1F`.
    pub request_id: Option<String>,
}

response! {
    AllocateEipSegmentAddressResponse {
        "EipSegmentInstanceId" => eip_segment_instance_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Network that the new EIPs lead to.
    pub enum Netmode {
        /// Internet.
        Public = "public",
        /// Hybrid cloud.
        Hybrid = "hybrid",
    }
}

/// Errors that the documentation of [`AllocateEipSegmentAddressRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`QuotaExceededEip`](super::DocumentedError::QuotaExceededEip)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`ReserveIpFail`](super::DocumentedError::ReserveIpFail)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
pub type AllocateEipSegmentAddressError = super::DocumentedError;
