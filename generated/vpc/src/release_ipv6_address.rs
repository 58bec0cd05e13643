// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseIpv6Address`, from `vpc/ReleaseIpv6Address.md`.

use alicloud_runtime::codegen::*;

/// Releases an IPv6 address that no instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ReleaseIpv6AddressRequest::new()
///     .ipv6_address_id("...");
/// let reply = client.release_ipv6_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseIpv6AddressRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPv6 address, as
    /// [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses) lists it.
    pub ipv6_address_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ReleaseIpv6AddressRequest {
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
    /// Sets `Ipv6AddressId`, which is required.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ReleaseIpv6AddressRequest {
        "RegionId" => region_id: query,
        "Ipv6AddressId" => ipv6_address_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ReleaseIpv6AddressRequest {
    type Response = ReleaseIpv6AddressResponse;
    type Error = ReleaseIpv6AddressError;
    const INFO: OperationInfo = super::operation("ReleaseIpv6Address")
        .required(&["RegionId", "Ipv6AddressId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ReleaseIpv6AddressError] = &[
        ReleaseIpv6AddressError::DependencyViolationIpv6InternetBandwidth,
        ReleaseIpv6AddressError::OperationFailedAssociationExist,
        ReleaseIpv6AddressError::ResourceNotFoundIpv6InstanceId,
    ];
}

/// Response to [`ReleaseIpv6AddressRequest`].
pub type ReleaseIpv6AddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseIpv6AddressRequest`] names.
///
/// - [`DependencyViolationIpv6InternetBandwidth`](super::DocumentedError::DependencyViolationIpv6InternetBandwidth)
/// - [`OperationFailedAssociationExist`](super::DocumentedError::OperationFailedAssociationExist)
/// - [`ResourceNotFoundIpv6InstanceId`](super::DocumentedError::ResourceNotFoundIpv6InstanceId)
pub type ReleaseIpv6AddressError = super::DocumentedError;
