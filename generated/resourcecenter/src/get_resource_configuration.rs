// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceConfiguration`, from `resourcecenter/GetResourceConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpAddressAttribute, Tag};

/// Shows the configuration of one resource of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetResourceConfigurationRequest::new()
///     .resource_region_id("...")
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.get_resource_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceConfigurationRequest {
    /// **Required.** Region that the resource lies in.
    pub resource_region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl GetResourceConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceRegionId`, which is required.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    GetResourceConfigurationRequest {
        "ResourceRegionId" => resource_region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for GetResourceConfigurationRequest {
    type Response = GetResourceConfigurationResponse;
    type Error = GetResourceConfigurationError;
    const INFO: OperationInfo = super::operation("GetResourceConfiguration")
        .required(&["ResourceRegionId", "ResourceType", "ResourceId"])
        .read_only();
    const ERRORS: &'static [GetResourceConfigurationError] = &[
        GetResourceConfigurationError::NoPermission,
        GetResourceConfigurationError::NoPermissionResource,
        GetResourceConfigurationError::NotExistsResource,
        GetResourceConfigurationError::InvalidParameterResourceType,
    ];
}

/// Response to [`GetResourceConfigurationRequest`].
#[non_exhaustive]
pub struct GetResourceConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1CE0D52-32DA-531A-87A4-B9A5B68D5D8E`.
    pub request_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::VPC::VSwitch`.
    pub resource_type: Option<String>,
    /// When the item was created. Example: `2021-06-30T09:20:08Z`.
    pub create_time: Option<Timestamp>,
    /// When the item runs out. Example: `2021-07-30T09:20:08Z`.
    pub expire_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv4k****`.
    pub resource_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-k`.
    pub zone_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `151266687691****`.
    pub account_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `vtb-uf6978gdqbi****`.
    pub resource_id: Option<String>,
    /// Display text for the item, as its own service shows it. Example: `group1`.
    pub resource_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Addresses of the kind IP address that were found or are concerned. Example: `192.168.1.2`.
    pub ip_addresses: Vec<String>,
    /// The IP address attributes that were found or are concerned, one entry each.
    pub ip_address_attributes: Vec<IpAddressAttribute>,
    /// Settings of the resource.
    pub configuration: BTreeMap<String, Value>,
}

response! {
    GetResourceConfigurationResponse {
        "RequestId" => request_id: value,
        "ResourceType" => resource_type: value,
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "AccountId" => account_id: value,
        "ResourceId" => resource_id: value,
        "ResourceName" => resource_name: value,
        "RegionId" => region_id: value,
        "Tags" => tags: list(""),
        "IpAddresses" => ip_addresses: list(""),
        "IpAddressAttributes" => ip_address_attributes: list(""),
        "Configuration" => configuration: map,
    }
}

/// Errors that the documentation of [`GetResourceConfigurationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NoPermissionResource`](super::DocumentedError::NoPermissionResource)
/// - [`NotExistsResource`](super::DocumentedError::NotExistsResource)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
pub type GetResourceConfigurationError = super::DocumentedError;
