// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `pvtz/DescribeZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SearchMode, Tag};

/// Lists private zones, by keyword, VPC, type, resource group, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeZonesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_zones(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `100`.
    pub page_size: Option<i32>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// Way in which the search works. Example: `LIKE`.
    pub search_mode: Option<Open<SearchMode>>,
    /// Region that the query lies in. Example: `cn-hangzhou`.
    pub query_region_id: Option<String>,
    /// ID of the query VPC that the call is about. Example: `vpc-xxxxx`.
    pub query_vpc_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxxx`.
    pub resource_group_id: Option<String>,
    /// `AUTH_ZONE` for authoritative zones, `CLOUD_PRODUCT_ZONE` for those of cloud services.
    /// Default: `AUTH_ZONE`. Example: `CLOUD_PRODUCT_ZONE`.
    pub zone_type: Option<Open<ZoneType>>,
    /// Tag that the zone carries. Items: at most 10000. Example: `BLINK`.
    pub zone_tag: Vec<String>,
    /// Tag that the resource carries. Items: at most 21.
    pub resource_tag: Vec<Tag>,
}

impl DescribeZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `SearchMode`.
    pub fn search_mode(mut self, value: impl Into<Open<SearchMode>>) -> Self {
        self.search_mode = Some(value.into());
        self
    }
    /// Sets `QueryRegionId`.
    pub fn query_region_id(mut self, value: impl Into<String>) -> Self {
        self.query_region_id = Some(value.into());
        self
    }
    /// Sets `QueryVpcId`.
    pub fn query_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.query_vpc_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ZoneType`.
    pub fn zone_type(mut self, value: impl Into<Open<ZoneType>>) -> Self {
        self.zone_type = Some(value.into());
        self
    }
    /// Sets `ZoneTag`.
    pub fn zone_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceTag`.
    pub fn resource_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.resource_tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeZonesRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Keyword" => keyword: query,
        "SearchMode" => search_mode: query,
        "QueryRegionId" => query_region_id: query,
        "QueryVpcId" => query_vpc_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ZoneType" => zone_type: query,
        "ZoneTag" => zone_tag: query,
        "ResourceTag" => resource_tag: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeZones").read_only();
}

impl Paginated for DescribeZonesRequest {
    type Item = Zone;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.zones)
    }
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Number that is given for this: total items. Example: `3`.
    pub total_items: Option<i32>,
    /// Number that is given for this: total pages. Example: `3`.
    pub total_pages: Option<i32>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
}

response! {
    DescribeZonesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalItems" => total_items: value,
        "TotalPages" => total_pages: value,
        "Zones" => zones: list("Zone"),
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// When the item was created. Example: `2017-12-28T13:08Z`.
    pub create_time: Option<Timestamp>,
    /// Moment that was recorded for this: create. Example: `1514466483000`.
    pub create_timestamp: Option<i64>,
    /// Whether the zone is for reverse lookups. Example: `true`.
    pub is_ptr: Option<bool>,
    /// Whether names without a record are looked up on the Internet. Example: `ZONE`.
    pub proxy_pattern: Option<String>,
    /// How many there are of this: record. Example: `2`.
    pub record_count: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxxx`.
    pub resource_group_id: Option<String>,
    /// Tags that the resource carries.
    pub resource_tags: Vec<Tag>,
    /// When the item was last changed. Example: `2018-01-03T08:57Z`.
    pub update_time: Option<Timestamp>,
    /// Moment that was recorded for this: update. Example: `1514969843000`.
    pub update_timestamp: Option<i64>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `ICAgICAgI_24`.
    pub zone_id: Option<String>,
    /// Domain the zone holds the records of. Example: `test.com`.
    pub zone_name: Option<String>,
    /// Tag that the zone carries. Example: `BLINK`.
    pub zone_tag: Option<String>,
    /// `AUTH_ZONE` for authoritative zones, `CLOUD_PRODUCT_ZONE` for those of cloud services.
    /// Example: `CLOUD_PRODUCT_ZONE`.
    pub zone_type: Option<String>,
    /// The DNS group that the item belongs to or stands for. Example: `NORMAL_ZONE`.
    pub dns_group: Option<String>,
    /// Account or person that created the item. Example: `5463564356`.
    pub creator: Option<String>,
    /// Which kind of creator sub it is or is to be. Example: `SUB`.
    pub creator_sub_type: Option<String>,
    /// Whether the zone is just moving to another group of servers. Example: `false`.
    pub dns_group_changing: Option<bool>,
}

response! {
    Zone {
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "IsPtr" => is_ptr: value,
        "ProxyPattern" => proxy_pattern: value,
        "RecordCount" => record_count: value,
        "Remark" => remark: value,
        "ResourceGroupId" => resource_group_id: value,
        "ResourceTags" => resource_tags: list("ResourceTag"),
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "ZoneId" => zone_id: value,
        "ZoneName" => zone_name: value,
        "ZoneTag" => zone_tag: value,
        "ZoneType" => zone_type: value,
        "DnsGroup" => dns_group: value,
        "Creator" => creator: value,
        "CreatorSubType" => creator_sub_type: value,
        "DnsGroupChanging" => dns_group_changing: value,
    }
}

values! {
    /// `AUTH_ZONE` for authoritative zones, `CLOUD_PRODUCT_ZONE` for those of cloud services.
    pub enum ZoneType {
        /// A zone of your own.
        AuthZone = "AUTH_ZONE",
        /// A zone of a cloud service.
        CloudProductZone = "CLOUD_PRODUCT_ZONE",
    }
}
