// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessControlLists`, from `cloudapi/DescribeAccessControlLists.md`.

use alicloud_runtime::codegen::*;

/// Lists the access control lists that exist for dedicated instances.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAccessControlListsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_control_lists(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessControlListsRequest {
    /// Display text for the list of addresses that are let in or kept out.
    pub acl_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Whether the list holds IPv4 or IPv6 addresses.
    pub address_ip_version: Option<String>,
}

impl DescribeAccessControlListsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclName`.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
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
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    DescribeAccessControlListsRequest {
        "AclName" => acl_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "AddressIPVersion" => address_ip_version: query,
    }
}

impl Operation for DescribeAccessControlListsRequest {
    type Response = DescribeAccessControlListsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessControlLists")
        .read_only();
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
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// The ACLs that were found or are concerned, one entry each.
    pub acls: Vec<Acl>,
}

response! {
    DescribeAccessControlListsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Acls" => acls: list("Acl"),
    }
}

/// The ACLs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Acl {
    /// Display text for the list of addresses that are let in or kept out. Example: `testAcl`.
    pub acl_name: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-3nsohdozz0ru8fi5onwz1`.
    pub acl_id: Option<String>,
    /// Whether the list holds IPv4 or IPv6 addresses. Example: `ipv4`.
    pub address_ip_version: Option<String>,
}

response! {
    Acl {
        "AclName" => acl_name: value,
        "AclId" => acl_id: value,
        "AddressIPVersion" => address_ip_version: value,
    }
}
