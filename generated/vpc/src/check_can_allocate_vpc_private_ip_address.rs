// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCanAllocateVpcPrivateIpAddress`, from `vpc/CheckCanAllocateVpcPrivateIpAddress.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a private IP address of a vSwitch is still free.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CheckCanAllocateVpcPrivateIpAddressRequest::new()
///     .vswitch_id("...")
///     .private_ip_address("...");
/// let reply = client.check_can_allocate_vpc_private_ip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCanAllocateVpcPrivateIpAddressRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vSwitch, as [`CreateVSwitch`](super::Client::create_vswitch) returned it.
    pub vswitch_id: Option<String>,
    /// **Required.** Private address that belongs to the resource.
    pub private_ip_address: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant.
    pub ip_version: Option<String>,
}

impl CheckCanAllocateVpcPrivateIpAddressRequest {
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
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`, which is required.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    CheckCanAllocateVpcPrivateIpAddressRequest {
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for CheckCanAllocateVpcPrivateIpAddressRequest {
    type Response = CheckCanAllocateVpcPrivateIpAddressResponse;
    type Error = CheckCanAllocateVpcPrivateIpAddressError;
    const INFO: OperationInfo = super::operation("CheckCanAllocateVpcPrivateIpAddress")
        .required(&["RegionId", "VSwitchId", "PrivateIpAddress"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckCanAllocateVpcPrivateIpAddressError] = &[
        CheckCanAllocateVpcPrivateIpAddressError::ParameterIllegal,
        CheckCanAllocateVpcPrivateIpAddressError::ResourceNotFoundVSwitchId,
        CheckCanAllocateVpcPrivateIpAddressError::MismatchVSwitchAndPrivateIpAddress,
    ];
}

/// Response to [`CheckCanAllocateVpcPrivateIpAddressRequest`].
#[non_exhaustive]
pub struct CheckCanAllocateVpcPrivateIpAddressResponse {
    /// Whether the address is still free in the vSwitch, so that it can be taken. Example: `true`.
    pub can_allocate: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `93360B0-2969-40BF-8542-EBB34FD358AB`.
    pub request_id: Option<String>,
}

response! {
    CheckCanAllocateVpcPrivateIpAddressResponse {
        "CanAllocate" => can_allocate: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CheckCanAllocateVpcPrivateIpAddressRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`ResourceNotFoundVSwitchId`](super::DocumentedError::ResourceNotFoundVSwitchId)
/// - [`MismatchVSwitchAndPrivateIpAddress`](super::DocumentedError::MismatchVSwitchAndPrivateIpAddress)
pub type CheckCanAllocateVpcPrivateIpAddressError = super::DocumentedError;
