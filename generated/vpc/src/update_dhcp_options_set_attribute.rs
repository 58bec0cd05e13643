// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDhcpOptionsSetAttribute`, from `vpc/UpdateDhcpOptionsSetAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes DNS servers, domain name, lease times or name of a DHCP options set.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateDhcpOptionsSetAttributeRequest::new()
///     .dhcp_options_set_id("...");
/// let reply = client.update_dhcp_options_set_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDhcpOptionsSetAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** DHCP options set, as
    /// [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned its ID.
    pub dhcp_options_set_id: Option<String>,
    /// DNS servers that hosts in the VPC are told to ask, parted by commas.
    pub domain_name_servers: Option<String>,
    /// Suffix that hosts in the VPC add to short host names.
    pub domain_name: Option<String>,
    /// Name by which people tell the DHCP options set from others.
    pub dhcp_options_set_name: Option<String>,
    /// Free text that tells people about the dhcp options set.
    pub dhcp_options_set_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// How long an instance may keep an IPv4 address before it has to ask again.
    pub lease_time: Option<String>,
    /// How long an instance may keep an IPv6 address before it has to ask again.
    pub ipv6_lease_time: Option<String>,
}

impl UpdateDhcpOptionsSetAttributeRequest {
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
    /// Sets `DhcpOptionsSetId`, which is required.
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = Some(value.into());
        self
    }
    /// Sets `DomainNameServers`.
    pub fn domain_name_servers(mut self, value: impl Into<String>) -> Self {
        self.domain_name_servers = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `DhcpOptionsSetName`.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into());
        self
    }
    /// Sets `DhcpOptionsSetDescription`.
    pub fn dhcp_options_set_description(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_description = Some(value.into());
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
    /// Sets `LeaseTime`.
    pub fn lease_time(mut self, value: impl Into<String>) -> Self {
        self.lease_time = Some(value.into());
        self
    }
    /// Sets `Ipv6LeaseTime`.
    pub fn ipv6_lease_time(mut self, value: impl Into<String>) -> Self {
        self.ipv6_lease_time = Some(value.into());
        self
    }
}

request! {
    UpdateDhcpOptionsSetAttributeRequest {
        "RegionId" => region_id: query,
        "DhcpOptionsSetId" => dhcp_options_set_id: query,
        "DomainNameServers" => domain_name_servers: query,
        "DomainName" => domain_name: query,
        "DhcpOptionsSetName" => dhcp_options_set_name: query,
        "DhcpOptionsSetDescription" => dhcp_options_set_description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LeaseTime" => lease_time: query,
        "Ipv6LeaseTime" => ipv6_lease_time: query,
    }
}

impl Operation for UpdateDhcpOptionsSetAttributeRequest {
    type Response = UpdateDhcpOptionsSetAttributeResponse;
    type Error = UpdateDhcpOptionsSetAttributeError;
    const INFO: OperationInfo = super::operation("UpdateDhcpOptionsSetAttribute")
        .required(&["RegionId", "DhcpOptionsSetId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateDhcpOptionsSetAttributeError] = &[
        UpdateDhcpOptionsSetAttributeError::InvalidDhcpOptionsSetIdNotFound,
        UpdateDhcpOptionsSetAttributeError::IncorrectStatusDhcpOptionsSet,
        UpdateDhcpOptionsSetAttributeError::IllegalParamDomainNameServers,
        UpdateDhcpOptionsSetAttributeError::IllegalParamDomainName,
        UpdateDhcpOptionsSetAttributeError::IllegalParamDhcpOptionsSetName,
        UpdateDhcpOptionsSetAttributeError::IllegalParamDhcpOptionsSetDescription,
        UpdateDhcpOptionsSetAttributeError::OperationUnsupportedDhcpLeaseTime,
        UpdateDhcpOptionsSetAttributeError::OperationUnsupportedDhcpOptionsSet,
        UpdateDhcpOptionsSetAttributeError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`UpdateDhcpOptionsSetAttributeRequest`].
pub type UpdateDhcpOptionsSetAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateDhcpOptionsSetAttributeRequest`] names.
///
/// - [`InvalidDhcpOptionsSetIdNotFound`](super::DocumentedError::InvalidDhcpOptionsSetIdNotFound)
/// - [`IncorrectStatusDhcpOptionsSet`](super::DocumentedError::IncorrectStatusDhcpOptionsSet)
/// - [`IllegalParamDomainNameServers`](super::DocumentedError::IllegalParamDomainNameServers)
/// - [`IllegalParamDomainName`](super::DocumentedError::IllegalParamDomainName)
/// - [`IllegalParamDhcpOptionsSetName`](super::DocumentedError::IllegalParamDhcpOptionsSetName)
/// - [`IllegalParamDhcpOptionsSetDescription`](super::DocumentedError::IllegalParamDhcpOptionsSetDescription)
/// - [`OperationUnsupportedDhcpLeaseTime`](super::DocumentedError::OperationUnsupportedDhcpLeaseTime)
/// - [`OperationUnsupportedDhcpOptionsSet`](super::DocumentedError::OperationUnsupportedDhcpOptionsSet)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type UpdateDhcpOptionsSetAttributeError = super::DocumentedError;
