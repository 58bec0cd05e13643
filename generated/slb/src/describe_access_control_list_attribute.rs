// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessControlListAttribute`, from `slb/DescribeAccessControlListAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag};

/// Returns an access control list with its entries and the listeners that use it.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeAccessControlListAttributeRequest::new()
///     .acl_id("acl-bp1l0k********kzet04s")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_control_list_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeRequest {
    /// **Required.** Access control list, by its ID. Example: `acl-bp1l0k********kzet04s`.
    pub acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only entries with this remark. Example: `test`.
    pub acl_entry_comment: Option<String>,
    /// Which page of the list to return.
    pub page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeAccessControlListAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AclEntryComment`.
    pub fn acl_entry_comment(mut self, value: impl Into<String>) -> Self {
        self.acl_entry_comment = Some(value.into());
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAccessControlListAttributeRequest {
        "AclId" => acl_id: query,
        "RegionId" => region_id: query,
        "AclEntryComment" => acl_entry_comment: query,
        "Page" => page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAccessControlListAttributeRequest {
    type Response = DescribeAccessControlListAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessControlListAttribute")
        .required(&["AclId", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAccessControlListAttributeRequest {
    type Item = AclEntry;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_acl_entry)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.acl_entrys)
    }
}

/// Response to [`DescribeAccessControlListAttributeRequest`].
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeResponse {
    /// Addresses or CIDR blocks on the list, each with a remark.
    pub acl_entrys: Vec<AclEntry>,
    /// Access control list, by its ID. Example: `acl-bp1l0k********kzet04s`.
    pub acl_id: Option<String>,
    /// Label for the access control list that people recognize it by; unique within the region.
    /// Example: `doctest`.
    pub acl_name: Option<String>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// Listeners that use the access control list.
    pub related_listeners: Vec<RelatedListener>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C9906A1D-86F7-4C9C-A369-54DA42EF206A`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-******************`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
    /// When the item was created. Example: `2022-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// How many entries the access control list has in all. Example: `200`.
    pub total_acl_entry: Option<i32>,
}

response! {
    DescribeAccessControlListAttributeResponse {
        "AclEntrys" => acl_entrys: list("AclEntry"),
        "AclId" => acl_id: value,
        "AclName" => acl_name: value,
        "AddressIPVersion" => address_ip_version: value,
        "RelatedListeners" => related_listeners: list("RelatedListener"),
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
        "CreateTime" => create_time: value,
        "TotalAclEntry" => total_acl_entry: value,
    }
}

/// Addresses or CIDR blocks on the list, each with a remark.
#[non_exhaustive]
pub struct AclEntry {
    /// Remark kept beside an address of the access control list. Example: `text`.
    pub acl_entry_comment: Option<String>,
    /// Address or CIDR block that the entry names. Example: `192.168.0.1`.
    pub acl_entry_ip: Option<String>,
}

response! {
    AclEntry {
        "AclEntryComment" => acl_entry_comment: value,
        "AclEntryIP" => acl_entry_ip: value,
    }
}

/// Listeners that use the access control list.
#[non_exhaustive]
pub struct RelatedListener {
    /// Whether the addresses of the access control list are let through or blocked. Example: `white`.
    pub acl_type: Option<String>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `443`.
    pub listener_port: Option<i32>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp13j********1miup`.
    pub load_balancer_id: Option<String>,
    /// Network or application protocol that applies. Example: `https`.
    pub protocol: Option<String>,
}

response! {
    RelatedListener {
        "AclType" => acl_type: value,
        "ListenerPort" => listener_port: value,
        "LoadBalancerId" => load_balancer_id: value,
        "Protocol" => protocol: value,
    }
}
