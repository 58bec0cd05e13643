// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessControlLists`, from `slb/DescribeAccessControlLists.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, AddressIPVersion, Tag};

/// Lists the access control lists that have been created.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeAccessControlListsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_control_lists(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessControlListsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only lists of this name. Length: 1 to 80. Example: `rule1`.
    pub acl_name: Option<String>,
    /// Return only lists for load balancers of this IP version. Example: `ipv4`.
    pub address_ip_version: Option<Open<AddressIPVersion>>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop*****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeAccessControlListsRequest {
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
    /// Sets `AclName`.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(
        mut self,
        value: impl Into<Open<AddressIPVersion>>,
    ) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
}

request! {
    DescribeAccessControlListsRequest {
        "RegionId" => region_id: query,
        "AclName" => acl_name: query,
        "AddressIPVersion" => address_ip_version: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeAccessControlListsRequest {
    type Response = DescribeAccessControlListsResponse;
    type Error = DescribeAccessControlListsError;
    const INFO: OperationInfo = super::operation("DescribeAccessControlLists")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccessControlListsError] = &[
        DescribeAccessControlListsError::InvalidResourceGroupIdNotFound,
        DescribeAccessControlListsError::LocationServiceTimeout,
    ];
}

impl Paginated for DescribeAccessControlListsRequest {
    type Item = Acl;
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
        Some(&mut response.acls)
    }
}

/// Response to [`DescribeAccessControlListsRequest`].
#[non_exhaustive]
pub struct DescribeAccessControlListsResponse {
    /// Access control lists that were found.
    pub acls: Vec<Acl>,
    /// How many access control lists this page holds. Example: `5`.
    pub count: Option<i32>,
    /// Page of the list that was returned. Range: at least 1. Default: `1`. Example: `2`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `50`. Example: `3`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3CB646EF-6147-4566-A9D9-CE8FBE86F971`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAccessControlListsResponse {
        "Acls" => acls: list("Acl"),
        "Count" => count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Access control lists that were found.
#[non_exhaustive]
pub struct Acl {
    /// Access control list, by its ID. Example: `acl-bp1l0kk4gxce43k*****`.
    pub acl_id: Option<String>,
    /// Label for the access control list that people recognize it by; unique within the region.
    /// Example: `rule1`.
    pub acl_name: Option<String>,
    /// Whether the load balancer, or the list for it, works with IPv4 or with IPv6. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-jfenf***********`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
    /// When the item was created. Example: `2022-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    Acl {
        "AclId" => acl_id: value,
        "AclName" => acl_name: value,
        "AddressIPVersion" => address_ip_version: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`DescribeAccessControlListsRequest`] names.
///
/// - [`InvalidResourceGroupIdNotFound`](super::DocumentedError::InvalidResourceGroupIdNotFound)
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
pub type DescribeAccessControlListsError = super::DocumentedError;
