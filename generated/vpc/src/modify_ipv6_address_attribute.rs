// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpv6AddressAttribute`, from `vpc/ModifyIpv6AddressAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames an IPv6 address or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIpv6AddressAttributeRequest::new()
///     .ipv6_address_id("ipv6-hp32vv2klzw4yerdf****")
///     .region_id("cn-huhehaote");
/// let reply = client.modify_ipv6_address_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpv6AddressAttributeRequest {
    /// **Required.** ID of an IPv6 address, as
    /// [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses) lists it.
    /// Example: `ipv6-hp32vv2klzw4yerdf****`.
    pub ipv6_address_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `test`.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyIpv6AddressAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6AddressId`, which is required.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyIpv6AddressAttributeRequest {
        "Ipv6AddressId" => ipv6_address_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyIpv6AddressAttributeRequest {
    type Response = ModifyIpv6AddressAttributeResponse;
    type Error = ModifyIpv6AddressAttributeError;
    const INFO: OperationInfo = super::operation("ModifyIpv6AddressAttribute")
        .required(&["Ipv6AddressId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyIpv6AddressAttributeError] = &[
        ModifyIpv6AddressAttributeError::InvalidRegionIdNotFound,
        ModifyIpv6AddressAttributeError::InvalidIpv6AddressIdNotFound,
        ModifyIpv6AddressAttributeError::IllegalParamName,
        ModifyIpv6AddressAttributeError::IllegalParamDescription,
    ];
}

/// Response to [`ModifyIpv6AddressAttributeRequest`].
pub type ModifyIpv6AddressAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyIpv6AddressAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidIpv6AddressIdNotFound`](super::DocumentedError::InvalidIpv6AddressIdNotFound)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
pub type ModifyIpv6AddressAttributeError = super::DocumentedError;
