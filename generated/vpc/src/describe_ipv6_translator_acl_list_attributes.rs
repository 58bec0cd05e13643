// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIPv6TranslatorAclListAttributes`, from `vpc/DescribeIPv6TranslatorAclListAttributes.md`.

use alicloud_runtime::codegen::*;

/// Reads one access control list of the IPv6 translation service, with its addresses and the
/// mappings that use it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeIPv6TranslatorAclListAttributesRequest::new()
///     .acl_id("ipv6transacl-bp1de2xxxx")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ipv6_translator_acl_list_attributes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListAttributesRequest {
    /// **Required.** ID of an access control list, as
    /// [`CreateIPv6TranslatorAclList`](super::Client::create_ipv6_translator_acl_list) returned it.
    /// Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeIPv6TranslatorAclListAttributesRequest {
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
}

request! {
    DescribeIPv6TranslatorAclListAttributesRequest {
        "AclId" => acl_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeIPv6TranslatorAclListAttributesRequest {
    type Response = DescribeIPv6TranslatorAclListAttributesResponse;
    type Error = DescribeIPv6TranslatorAclListAttributesError;
    const INFO: OperationInfo = super::operation(
            "DescribeIPv6TranslatorAclListAttributes",
        )
        .required(&["AclId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeIPv6TranslatorAclListAttributesError] = &[
        DescribeIPv6TranslatorAclListAttributesError::ForbbidenSubUser,
        DescribeIPv6TranslatorAclListAttributesError::Forbidden,
        DescribeIPv6TranslatorAclListAttributesError::InvalidIPv6TranslatorAclIdNotFound,
    ];
}

impl Paginated for DescribeIPv6TranslatorAclListAttributesRequest {
    type Item = AclEntry;
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
        Some(&mut response.acl_entries)
    }
}

/// Response to [`DescribeIPv6TranslatorAclListAttributesRequest`].
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListAttributesResponse {
    /// Addresses that the access control list holds, one entry each.
    pub acl_entries: Vec<AclEntry>,
    /// ID of the access control list, for use in other calls. Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// Name by which people tell the access control list from others. Example: `acl1`.
    pub acl_name: Option<String>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it. Example: `8B2F5262-6B57-43F2-xxxxx`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeIPv6TranslatorAclListAttributesResponse {
        "AclEntries" => acl_entries: list("AclEntry"),
        "AclId" => acl_id: value,
        "AclName" => acl_name: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Addresses that the access control list holds, one entry each.
#[non_exhaustive]
pub struct AclEntry {
    /// Remark that says what the list entry is for. Example: `client IP`.
    pub acl_entry_comment: Option<String>,
    /// ID of one entry of an access control list, given when the entry was added.
    /// Example: `ipv6transaclentry-bp105jrsxxxx`.
    pub acl_entry_id: Option<String>,
    /// IPv6 address, or IPv6 range in CIDR notation, that the list entry covers.
    /// Example: `12ab:0:0:dc30::0102/128`.
    pub acl_entry_ip: Option<String>,
}

response! {
    AclEntry {
        "AclEntryComment" => acl_entry_comment: value,
        "AclEntryId" => acl_entry_id: value,
        "AclEntryIp" => acl_entry_ip: value,
    }
}

/// Errors that the documentation of [`DescribeIPv6TranslatorAclListAttributesRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidIPv6TranslatorAclIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorAclIdNotFound)
pub type DescribeIPv6TranslatorAclListAttributesError = super::DocumentedError;
