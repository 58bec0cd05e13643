// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateVpcIpv6Cidr`, from `vpc/AllocateVpcIpv6Cidr.md`.

use alicloud_runtime::codegen::*;

/// Reserves a particular IPv6 CIDR block for use in a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AllocateVpcIpv6CidrRequest::new();
/// let reply = client.allocate_vpc_ipv6_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateVpcIpv6CidrRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Carrier that the IPv6 range comes from. Ranges of a single carrier are only for accounts cleared
    /// for single-line bandwidth.
    pub ipv6_isp: Option<String>,
    /// Whether Alibaba Cloud picks the IPv6 range or it comes from a pool of your own.
    pub address_pool_type: Option<String>,
    /// IPv6 range of the network, in CIDR notation.
    pub ipv6_cidr_block: Option<String>,
}

impl AllocateVpcIpv6CidrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }
    /// Sets `AddressPoolType`.
    pub fn address_pool_type(mut self, value: impl Into<String>) -> Self {
        self.address_pool_type = Some(value.into());
        self
    }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
}

request! {
    AllocateVpcIpv6CidrRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Ipv6Isp" => ipv6_isp: query,
        "AddressPoolType" => address_pool_type: query,
        "Ipv6CidrBlock" => ipv6_cidr_block: query,
    }
}

impl Operation for AllocateVpcIpv6CidrRequest {
    type Response = AllocateVpcIpv6CidrResponse;
    type Error = AllocateVpcIpv6CidrError;
    const INFO: OperationInfo = super::operation("AllocateVpcIpv6Cidr")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AllocateVpcIpv6CidrError] = &[
        AllocateVpcIpv6CidrError::OperationUnsupportedIpv6Feature,
        AllocateVpcIpv6CidrError::UnsupportedFeatureIpv6Isp,
        AllocateVpcIpv6CidrError::IllegalParamAddressPoolType,
        AllocateVpcIpv6CidrError::ResourceNotEnoughIpv6Cidr,
        AllocateVpcIpv6CidrError::IllegalParamIpv6Cidr,
        AllocateVpcIpv6CidrError::UnavailableIpv6Cidr,
    ];
}

/// Response to [`AllocateVpcIpv6CidrRequest`].
#[non_exhaustive]
pub struct AllocateVpcIpv6CidrResponse {
    /// IPv6 range of the network, in CIDR notation. Example: `2408:XXXX:0:a600::/56`.
    pub ipv6_cidr_block: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D20C13EA-2584-53BC-8393-69DE6D98EFF1`.
    pub request_id: Option<String>,
}

response! {
    AllocateVpcIpv6CidrResponse {
        "Ipv6CidrBlock" => ipv6_cidr_block: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AllocateVpcIpv6CidrRequest`] names.
///
/// - [`OperationUnsupportedIpv6Feature`](super::DocumentedError::OperationUnsupportedIpv6Feature)
/// - [`UnsupportedFeatureIpv6Isp`](super::DocumentedError::UnsupportedFeatureIpv6Isp)
/// - [`IllegalParamAddressPoolType`](super::DocumentedError::IllegalParamAddressPoolType)
/// - [`ResourceNotEnoughIpv6Cidr`](super::DocumentedError::ResourceNotEnoughIpv6Cidr)
/// - [`IllegalParamIpv6Cidr`](super::DocumentedError::IllegalParamIpv6Cidr)
/// - [`UnavailableIpv6Cidr`](super::DocumentedError::UnavailableIpv6Cidr)
pub type AllocateVpcIpv6CidrError = super::DocumentedError;
