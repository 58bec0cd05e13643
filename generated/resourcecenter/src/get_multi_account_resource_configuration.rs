// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMultiAccountResourceConfiguration`, from `resourcecenter/GetMultiAccountResourceConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpAddressAttribute, Tag};

/// Shows the configuration of one resource in the management account or a member.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetMultiAccountResourceConfigurationRequest::new()
///     .account_id("...")
///     .resource_region_id("...")
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.get_multi_account_resource_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMultiAccountResourceConfigurationRequest {
    /// **Required.** Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// **Required.** Region that the resource lies in.
    pub resource_region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl GetMultiAccountResourceConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
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
    GetMultiAccountResourceConfigurationRequest {
        "AccountId" => account_id: query,
        "ResourceRegionId" => resource_region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for GetMultiAccountResourceConfigurationRequest {
    type Response = GetMultiAccountResourceConfigurationResponse;
    type Error = GetMultiAccountResourceConfigurationError;
    const INFO: OperationInfo = super::operation("GetMultiAccountResourceConfiguration")
        .required(&["AccountId", "ResourceRegionId", "ResourceType", "ResourceId"])
        .read_only();
    const ERRORS: &'static [GetMultiAccountResourceConfigurationError] = &[
        GetMultiAccountResourceConfigurationError::NoPermission,
        GetMultiAccountResourceConfigurationError::MultiAccountServiceNotEnabled,
        GetMultiAccountResourceConfigurationError::NotExistsResource,
        GetMultiAccountResourceConfigurationError::NotExistsResourceDirectory,
        GetMultiAccountResourceConfigurationError::InvalidParameterAccountId,
        GetMultiAccountResourceConfigurationError::InvalidParameterResourceType,
        GetMultiAccountResourceConfigurationError::NoPermissionResourceDirectoryMemberAccount,
    ];
}

/// Response to [`GetMultiAccountResourceConfigurationRequest`].
#[non_exhaustive]
pub struct GetMultiAccountResourceConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B2DCC08B-C12A-5705-879C-5A1450016156`.
    pub request_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::VPC::RouteTable`.
    pub resource_type: Option<String>,
    /// When the item was created. Example: `2023-02-14T03:12:11Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzy6d****`.
    pub resource_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-shanghai-a`.
    pub zone_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1619302****`.
    pub account_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `m-eb3hji****`.
    pub resource_id: Option<String>,
    /// Display text for the item, as its own service shows it. Example: `test_resource`.
    pub resource_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Addresses of the kind IP address that were found or are concerned. Example: `['192.168.1.2']`.
    pub ip_addresses: Vec<String>,
    /// Settings of the resource.
    pub configuration: BTreeMap<String, Value>,
    /// The IP address attributes that were found or are concerned, one entry each.
    pub ip_address_attributes: Vec<IpAddressAttribute>,
    /// When the item runs out. Example: `2023-09-18T07:04:21Z`.
    pub expire_time: Option<Timestamp>,
}

response! {
    GetMultiAccountResourceConfigurationResponse {
        "RequestId" => request_id: value,
        "ResourceType" => resource_type: value,
        "CreateTime" => create_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "AccountId" => account_id: value,
        "ResourceId" => resource_id: value,
        "ResourceName" => resource_name: value,
        "RegionId" => region_id: value,
        "Tags" => tags: list(""),
        "IpAddresses" => ip_addresses: list(""),
        "Configuration" => configuration: map,
        "IpAddressAttributes" => ip_address_attributes: list(""),
        "ExpireTime" => expire_time: value,
    }
}

/// Errors that the documentation of [`GetMultiAccountResourceConfigurationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MultiAccountServiceNotEnabled`](super::DocumentedError::MultiAccountServiceNotEnabled)
/// - [`NotExistsResource`](super::DocumentedError::NotExistsResource)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`NoPermissionResourceDirectoryMemberAccount`](super::DocumentedError::NoPermissionResourceDirectoryMemberAccount)
pub type GetMultiAccountResourceConfigurationError = super::DocumentedError;
