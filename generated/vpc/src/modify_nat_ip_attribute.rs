// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNatIpAttribute`, from `vpc/ModifyNatIpAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name and description of a NAT IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyNatIpAttributeRequest::new()
///     .nat_ip_id("...");
/// let reply = client.modify_nat_ip_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNatIpAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the NAT IP address that the call is about.
    pub nat_ip_id: Option<String>,
    /// Name that the NAT IP address goes by.
    pub nat_ip_name: Option<String>,
    /// Free text that tells people about the NAT IP address.
    pub nat_ip_description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyNatIpAttributeRequest {
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
    /// Sets `NatIpId`, which is required.
    pub fn nat_ip_id(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_id = Some(value.into());
        self
    }
    /// Sets `NatIpName`.
    pub fn nat_ip_name(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_name = Some(value.into());
        self
    }
    /// Sets `NatIpDescription`.
    pub fn nat_ip_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_description = Some(value.into());
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
    ModifyNatIpAttributeRequest {
        "RegionId" => region_id: query,
        "NatIpId" => nat_ip_id: query,
        "NatIpName" => nat_ip_name: query,
        "NatIpDescription" => nat_ip_description: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyNatIpAttributeRequest {
    type Response = ModifyNatIpAttributeResponse;
    type Error = ModifyNatIpAttributeError;
    const INFO: OperationInfo = super::operation("ModifyNatIpAttribute")
        .required(&["RegionId", "NatIpId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyNatIpAttributeError] = &[
        ModifyNatIpAttributeError::InvalidRegionIdNotFound,
        ModifyNatIpAttributeError::ResourceNotFoundNatIp,
    ];
}

/// Response to [`ModifyNatIpAttributeRequest`].
pub type ModifyNatIpAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNatIpAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ResourceNotFoundNatIp`](super::DocumentedError::ResourceNotFoundNatIp)
pub type ModifyNatIpAttributeError = super::DocumentedError;
