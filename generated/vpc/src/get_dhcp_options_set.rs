// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDhcpOptionsSet`, from `vpc/GetDhcpOptionsSet.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DhcpOptions, Tag};

/// Reads one DHCP options set, with the VPCs that use it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetDhcpOptionsSetRequest::new()
///     .dhcp_options_set_id("...");
/// let reply = client.get_dhcp_options_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDhcpOptionsSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** DHCP options set, as
    /// [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned its ID.
    pub dhcp_options_set_id: Option<String>,
}

impl GetDhcpOptionsSetRequest {
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
}

request! {
    GetDhcpOptionsSetRequest {
        "RegionId" => region_id: query,
        "DhcpOptionsSetId" => dhcp_options_set_id: query,
    }
}

impl Operation for GetDhcpOptionsSetRequest {
    type Response = GetDhcpOptionsSetResponse;
    type Error = GetDhcpOptionsSetError;
    const INFO: OperationInfo = super::operation("GetDhcpOptionsSet")
        .required(&["RegionId", "DhcpOptionsSetId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDhcpOptionsSetError] = &[
        GetDhcpOptionsSetError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`GetDhcpOptionsSetRequest`].
#[non_exhaustive]
pub struct GetDhcpOptionsSetResponse {
    /// Free text that tells people about the dhcp options set. Example: `test`.
    pub dhcp_options_set_description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// DHCP options set, as [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned
    /// its ID. Example: `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: Option<String>,
    /// Name by which people tell the DHCP options set from others. Example: `test`.
    pub dhcp_options_set_name: Option<String>,
    /// Number of the account that the resource belongs to. Example: `283117732402483989`.
    pub owner_id: Option<i64>,
    /// The dhcp options that are concerned.
    pub dhcp_options: Option<DhcpOptions>,
    /// VPCs that use the DHCP options set.
    pub associate_vpcs: Vec<AssociateVpc>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    GetDhcpOptionsSetResponse {
        "DhcpOptionsSetDescription" => dhcp_options_set_description: value,
        "Status" => status: value,
        "RequestId" => request_id: value,
        "DhcpOptionsSetId" => dhcp_options_set_id: value,
        "DhcpOptionsSetName" => dhcp_options_set_name: value,
        "OwnerId" => owner_id: value,
        "DhcpOptions" => dhcp_options: value,
        "AssociateVpcs" => associate_vpcs: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// VPCs that use the DHCP options set.
#[non_exhaustive]
pub struct AssociateVpc {
    /// Whether the VPC uses the set already or is being changed. Example: `InUse`.
    pub associate_status: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-eb3b54r6otues4tjj****`.
    pub vpc_id: Option<String>,
}

response! {
    AssociateVpc {
        "AssociateStatus" => associate_status: value,
        "VpcId" => vpc_id: value,
    }
}

/// Errors that the documentation of [`GetDhcpOptionsSetRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type GetDhcpOptionsSetError = super::DocumentedError;
