// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHaVips`, from `vpc/DescribeHaVips.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Tag};

/// Lists high-availability virtual IP addresses of a region, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeHaVipsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ha_vips(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHaVipsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// Conditions that the results must meet. Several values of one key are alternatives; all keys must
    /// match. Items: at most 6.
    pub filter: Vec<Filter>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

impl DescribeHaVipsRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeHaVipsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filter" => filter: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for DescribeHaVipsRequest {
    type Response = DescribeHaVipsResponse;
    type Error = DescribeHaVipsError;
    const INFO: OperationInfo = super::operation("DescribeHaVips")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHaVipsError] = &[
        DescribeHaVipsError::ForbiddenHaVip,
        DescribeHaVipsError::InvalidRegionIdNotFound,
        DescribeHaVipsError::InvalidFilterKeyValueNotSupported,
    ];
}

impl Paginated for DescribeHaVipsRequest {
    type Item = HaVip;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ha_vips)
    }
}

/// Response to [`DescribeHaVipsRequest`].
#[non_exhaustive]
pub struct DescribeHaVipsResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `33E480C5-B46F-4CA5-B6FD-D77C746E86AB`.
    pub request_id: Option<String>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The HAVIPs that were found or are concerned, one entry each.
    pub ha_vips: Vec<HaVip>,
}

response! {
    DescribeHaVipsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "HaVips" => ha_vips: list("HaVip"),
    }
}

/// The HAVIPs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HaVip {
    /// VPC that the resource is in, by its ID. Example: `vpc-bp1kcm36tevkpms97****`.
    pub vpc_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// HAVIP, that is a floating private address, to change. Example: `havip-bp149uyvut73dpld****`.
    pub ha_vip_id: Option<String>,
    /// Kind of instance that uses the address. Example: `EcsInstance`.
    pub associated_instance_type: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `2021-07-03T14:25:26Z`.
    pub create_time: Option<Timestamp>,
    /// Whether the resource is paid in advance or by use.
    pub charge_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// vSwitch that the resource is in, by its ID. Example: `vsw-bp1pkt1fba8e824ez****`.
    pub vswitch_id: Option<String>,
    /// Address that the HAVIP stands for. Example: `192.168.24.5`.
    pub ip_address: Option<String>,
    /// Text that says what the resource is for. Example: `My HaVip`.
    pub description: Option<String>,
    /// Instance that holds the address at present. Example: `i-bp145q7glnuzdvz****`.
    pub master_instance_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Addresses of the kind associated EIP that were found or are concerned.
    pub associated_eip_addresses: Vec<String>,
    /// The associated instances that were found or are concerned, one entry each.
    pub associated_instances: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    HaVip {
        "VpcId" => vpc_id: value,
        "Status" => status: value,
        "HaVipId" => ha_vip_id: value,
        "AssociatedInstanceType" => associated_instance_type: value,
        "CreateTime" => create_time: value,
        "ChargeType" => charge_type: value,
        "RegionId" => region_id: value,
        "VSwitchId" => vswitch_id: value,
        "IpAddress" => ip_address: value,
        "Description" => description: value,
        "MasterInstanceId" => master_instance_id: value,
        "Name" => name: value,
        "AssociatedEipAddresses" => associated_eip_addresses: list("associatedEipAddresse"),
        "AssociatedInstances" => associated_instances: list("associatedInstance"),
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeHaVipsRequest`] names.
///
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidFilterKeyValueNotSupported`](super::DocumentedError::InvalidFilterKeyValueNotSupported)
pub type DescribeHaVipsError = super::DocumentedError;
