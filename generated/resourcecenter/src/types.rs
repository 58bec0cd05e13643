// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Column {
    /// Name that people know the item by. Example: `resource_id`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `varchar`.
    pub type_: Option<String>,
}

response! {
    Column {
        "Name" => name: value,
        "Type" => type_: value,
    }
}

/// Which resources are covered.
#[non_exhaustive]
pub struct DeliveryChannelFilter {
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Vec<String>,
}

impl DeliveryChannelFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeliveryChannelFilter {
        "ResourceTypes" => resource_types: field,
    }
}

/// Where changes of resources are delivered.
#[non_exhaustive]
pub struct DeliveryChannelResourceChangeDelivery {
    /// Whether the feature or the item is switched on.
    pub enabled: Option<String>,
    /// Logstore of Simple Log Service for what exceeds the size limit, or for all.
    pub sls_properties: Option<SlsProperties>,
    /// Resource name of the target, in the `acs:` notation.
    pub target_arn: Option<String>,
    /// What sort of storage takes the data, such as OSS or Simple Log Service.
    pub target_type: Option<String>,
}

impl DeliveryChannelResourceChangeDelivery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    pub fn enabled(mut self, value: impl Into<String>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets `SlsProperties`.
    pub fn sls_properties(mut self, value: impl Into<SlsProperties>) -> Self {
        self.sls_properties = Some(value.into());
        self
    }
    /// Sets `TargetArn`.
    pub fn target_arn(mut self, value: impl Into<String>) -> Self {
        self.target_arn = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
}

request! {
    DeliveryChannelResourceChangeDelivery {
        "Enabled" => enabled: field,
        "SlsProperties" => sls_properties: field,
        "TargetArn" => target_arn: field,
        "TargetType" => target_type: field,
    }
}

/// When and where lists of resources are delivered.
#[non_exhaustive]
pub struct DeliveryChannelResourceSnapshotDelivery {
    /// Time that is set or recorded for this: delivery.
    pub delivery_time: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<String>,
    /// Resource name of the target, in the `acs:` notation.
    pub target_arn: Option<String>,
    /// What sort of storage takes the data, such as OSS or Simple Log Service.
    pub target_type: Option<String>,
    /// Query whose result is delivered.
    pub custom_expression: Option<String>,
    /// Logstore of Simple Log Service for what exceeds the size limit, or for all.
    pub sls_properties: Option<SlsProperties>,
}

impl DeliveryChannelResourceSnapshotDelivery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliveryTime`.
    pub fn delivery_time(mut self, value: impl Into<String>) -> Self {
        self.delivery_time = Some(value.into());
        self
    }
    /// Sets `Enabled`.
    pub fn enabled(mut self, value: impl Into<String>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets `TargetArn`.
    pub fn target_arn(mut self, value: impl Into<String>) -> Self {
        self.target_arn = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `CustomExpression`.
    pub fn custom_expression(mut self, value: impl Into<String>) -> Self {
        self.custom_expression = Some(value.into());
        self
    }
    /// Sets `SlsProperties`.
    pub fn sls_properties(mut self, value: impl Into<SlsProperties>) -> Self {
        self.sls_properties = Some(value.into());
        self
    }
}

request! {
    DeliveryChannelResourceSnapshotDelivery {
        "DeliveryTime" => delivery_time: field,
        "Enabled" => enabled: field,
        "TargetArn" => target_arn: field,
        "TargetType" => target_type: field,
        "CustomExpression" => custom_expression: field,
        "SlsProperties" => sls_properties: field,
    }
}

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct Filter {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// How the condition compares, such as `Equals` or `Prefix`.
    pub match_type: Option<String>,
    /// Value that belongs to the name or key beside it. Items: at most 200.
    pub value: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `MatchType`.
    pub fn match_type(mut self, value: impl Into<String>) -> Self {
        self.match_type = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "MatchType" => match_type: field,
        "Value" => value: field,
    }
}

/// The IP address attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct IpAddressAttribute {
    /// Private or public IP that the item has. Example: `172.27.199.42`.
    pub ip_address: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `Public`.
    pub network_type: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `Ipv4`.
    pub version: Option<String>,
}

response! {
    IpAddressAttribute {
        "IpAddress" => ip_address: value,
        "NetworkType" => network_type: value,
        "Version" => version: value,
    }
}

/// Which resources are covered.
#[non_exhaustive]
pub struct MultiAccountDeliveryChannelFilter {
    /// The account scopes to work on or to narrow the list down to.
    pub account_scopes: Vec<String>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Vec<String>,
}

impl MultiAccountDeliveryChannelFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountScopes`.
    pub fn account_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_scopes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MultiAccountDeliveryChannelFilter {
        "AccountScopes" => account_scopes: field,
        "ResourceTypes" => resource_types: field,
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct MultiAccountResourceFilter {
    /// Name in a pair of name and value. Example: `RegionId`.
    pub key: Option<String>,
    /// How the condition compares, such as `Equals` or `Prefix`.
    pub match_type: Option<String>,
    /// The values that were found or are concerned, one entry each. Example: `cn-hangzhou`.
    pub values: Vec<String>,
}

response! {
    MultiAccountResourceFilter {
        "Key" => key: value,
        "MatchType" => match_type: value,
        "Values" => values: list(""),
    }
}

/// Matching items with region, tags and creation time.
#[non_exhaustive]
pub struct Resource {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::VPC::RouteTable`.
    pub resource_type: Option<String>,
    /// When the item was created. Example: `2021-06-30T09:20:08Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzawhxxc****`.
    pub resource_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-k`.
    pub zone_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `151266687691****`.
    pub account_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `vtb-bp11lbh452fr8940s****`.
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
    /// When the item runs out. Example: `2023-06-14T14:35:45Z`.
    pub expire_time: Option<Timestamp>,
}

response! {
    Resource {
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
        "IpAddressAttributes" => ip_address_attributes: list(""),
        "ExpireTime" => expire_time: value,
    }
}

/// Where changes of resources are delivered.
#[non_exhaustive]
pub struct ResourceChangeDelivery {
    /// Logstore of Simple Log Service for what exceeds the size limit, or for all.
    pub sls_properties: Option<SlsProperties>,
    /// Resource name of the target, in the `acs:` notation.
    pub target_arn: Option<String>,
    /// What sort of storage takes the data, such as OSS or Simple Log Service.
    pub target_type: Option<String>,
}

impl ResourceChangeDelivery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlsProperties`.
    pub fn sls_properties(mut self, value: impl Into<SlsProperties>) -> Self {
        self.sls_properties = Some(value.into());
        self
    }
    /// Sets `TargetArn`.
    pub fn target_arn(mut self, value: impl Into<String>) -> Self {
        self.target_arn = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
}

request! {
    ResourceChangeDelivery {
        "SlsProperties" => sls_properties: field,
        "TargetArn" => target_arn: field,
        "TargetType" => target_type: field,
    }
}

/// When and where lists of resources are delivered.
#[non_exhaustive]
pub struct ResourceSnapshotDelivery {
    /// Time that is set or recorded for this: delivery.
    pub delivery_time: Option<String>,
    /// Resource name of the target, in the `acs:` notation.
    pub target_arn: Option<String>,
    /// What sort of storage takes the data, such as OSS or Simple Log Service.
    pub target_type: Option<String>,
    /// Query whose result is delivered.
    pub custom_expression: Option<String>,
    /// Logstore of Simple Log Service for what exceeds the size limit, or for all.
    pub sls_properties: Option<SlsProperties>,
}

impl ResourceSnapshotDelivery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliveryTime`.
    pub fn delivery_time(mut self, value: impl Into<String>) -> Self {
        self.delivery_time = Some(value.into());
        self
    }
    /// Sets `TargetArn`.
    pub fn target_arn(mut self, value: impl Into<String>) -> Self {
        self.target_arn = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `CustomExpression`.
    pub fn custom_expression(mut self, value: impl Into<String>) -> Self {
        self.custom_expression = Some(value.into());
        self
    }
    /// Sets `SlsProperties`.
    pub fn sls_properties(mut self, value: impl Into<SlsProperties>) -> Self {
        self.sls_properties = Some(value.into());
        self
    }
}

request! {
    ResourceSnapshotDelivery {
        "DeliveryTime" => delivery_time: field,
        "TargetArn" => target_arn: field,
        "TargetType" => target_type: field,
        "CustomExpression" => custom_expression: field,
        "SlsProperties" => sls_properties: field,
    }
}

/// Logstore of Simple Log Service for what exceeds the size limit, or for all.
#[non_exhaustive]
pub struct SlsProperties {
    /// Resource name of the oversized data OSS target, in the `acs:` notation.
    pub oversized_data_oss_target_arn: Option<String>,
}

impl SlsProperties {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OversizedDataOssTargetArn`.
    pub fn oversized_data_oss_target_arn(mut self, value: impl Into<String>) -> Self {
        self.oversized_data_oss_target_arn = Some(value.into());
        self
    }
}

request! {
    SlsProperties {
        "OversizedDataOssTargetArn" => oversized_data_oss_target_arn: field,
    }
}

/// What the list is sorted by.
#[non_exhaustive]
pub struct SortCriterion {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl SortCriterion {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    SortCriterion {
        "Key" => key: field,
        "Order" => order: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `tag-key`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `tag-value`.
    pub value: Option<String>,
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}
