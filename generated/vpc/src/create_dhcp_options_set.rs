// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDhcpOptionsSet`, from `vpc/CreateDhcpOptionsSet.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a DHCP options set with DNS servers, domain name and lease times.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateDhcpOptionsSetRequest::new();
/// let reply = client.create_dhcp_options_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDhcpOptionsSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// DNS servers that hosts in the VPC are told to ask, parted by commas.
    pub domain_name_servers: Option<String>,
    /// Name by which people tell the DHCP options set from others.
    pub dhcp_options_set_name: Option<String>,
    /// Free text that tells people about the dhcp options set.
    pub dhcp_options_set_description: Option<String>,
    /// Suffix that hosts in the VPC add to short host names.
    pub domain_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// How long an instance may keep an IPv4 address before it has to ask again.
    pub lease_time: Option<String>,
    /// How long an instance may keep an IPv6 address before it has to ask again.
    pub ipv6_lease_time: Option<String>,
}

impl CreateDhcpOptionsSetRequest {
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
    /// Sets `DomainNameServers`.
    pub fn domain_name_servers(mut self, value: impl Into<String>) -> Self {
        self.domain_name_servers = Some(value.into());
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    CreateDhcpOptionsSetRequest {
        "RegionId" => region_id: query,
        "DomainNameServers" => domain_name_servers: query,
        "DhcpOptionsSetName" => dhcp_options_set_name: query,
        "DhcpOptionsSetDescription" => dhcp_options_set_description: query,
        "DomainName" => domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LeaseTime" => lease_time: query,
        "Ipv6LeaseTime" => ipv6_lease_time: query,
    }
}

impl Operation for CreateDhcpOptionsSetRequest {
    type Response = CreateDhcpOptionsSetResponse;
    type Error = CreateDhcpOptionsSetError;
    const INFO: OperationInfo = super::operation("CreateDhcpOptionsSet")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateDhcpOptionsSetError] = &[
        CreateDhcpOptionsSetError::OperationUnsupportedDhcpOptionsSet,
        CreateDhcpOptionsSetError::InvalidDomainNameServersMalformed,
        CreateDhcpOptionsSetError::QuotaExceededDomainNameServers,
        CreateDhcpOptionsSetError::IllegalParamDomainNameServers,
        CreateDhcpOptionsSetError::IllegalParamDomainName,
        CreateDhcpOptionsSetError::IllegalParamDhcpOptionsSetName,
        CreateDhcpOptionsSetError::IllegalParamDhcpOptionsSetDescription,
        CreateDhcpOptionsSetError::QuotaExceededRegionDhcpOptionsSet,
        CreateDhcpOptionsSetError::OperationUnsupportedDhcpLeaseTime,
        CreateDhcpOptionsSetError::IllegalParamLeaseTime,
        CreateDhcpOptionsSetError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateDhcpOptionsSetRequest`].
#[non_exhaustive]
pub struct CreateDhcpOptionsSetResponse {
    /// DHCP options set, as [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned
    /// its ID. Example: `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateDhcpOptionsSetResponse {
        "DhcpOptionsSetId" => dhcp_options_set_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`CreateDhcpOptionsSetRequest`] names.
///
/// - [`OperationUnsupportedDhcpOptionsSet`](super::DocumentedError::OperationUnsupportedDhcpOptionsSet)
/// - [`InvalidDomainNameServersMalformed`](super::DocumentedError::InvalidDomainNameServersMalformed)
/// - [`QuotaExceededDomainNameServers`](super::DocumentedError::QuotaExceededDomainNameServers)
/// - [`IllegalParamDomainNameServers`](super::DocumentedError::IllegalParamDomainNameServers)
/// - [`IllegalParamDomainName`](super::DocumentedError::IllegalParamDomainName)
/// - [`IllegalParamDhcpOptionsSetName`](super::DocumentedError::IllegalParamDhcpOptionsSetName)
/// - [`IllegalParamDhcpOptionsSetDescription`](super::DocumentedError::IllegalParamDhcpOptionsSetDescription)
/// - [`QuotaExceededRegionDhcpOptionsSet`](super::DocumentedError::QuotaExceededRegionDhcpOptionsSet)
/// - [`OperationUnsupportedDhcpLeaseTime`](super::DocumentedError::OperationUnsupportedDhcpLeaseTime)
/// - [`IllegalParamLeaseTime`](super::DocumentedError::IllegalParamLeaseTime)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateDhcpOptionsSetError = super::DocumentedError;
