// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIPv6TranslatorAclLists`, from `vpc/DescribeIPv6TranslatorAclLists.md`.

use alicloud_runtime::codegen::*;

/// Lists the access control lists of the IPv6 translation service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeIPv6TranslatorAclListsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ipv6_translator_acl_lists(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only this access control list. Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// Return only access control lists of this name. Example: `acl1`.
    pub acl_name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeIPv6TranslatorAclListsRequest {
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
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `AclName`.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
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
    DescribeIPv6TranslatorAclListsRequest {
        "RegionId" => region_id: query,
        "AclId" => acl_id: query,
        "AclName" => acl_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeIPv6TranslatorAclListsRequest {
    type Response = DescribeIPv6TranslatorAclListsResponse;
    type Error = DescribeIPv6TranslatorAclListsError;
    const INFO: OperationInfo = super::operation("DescribeIPv6TranslatorAclLists")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeIPv6TranslatorAclListsError] = &[
        DescribeIPv6TranslatorAclListsError::ForbbidenSubUser,
        DescribeIPv6TranslatorAclListsError::Forbidden,
        DescribeIPv6TranslatorAclListsError::InvalidName,
    ];
}

impl Paginated for DescribeIPv6TranslatorAclListsRequest {
    type Item = Ipv6TranslatorAcl;
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
        Some(&mut response.ipv6_translator_acls)
    }
}

/// Response to [`DescribeIPv6TranslatorAclListsRequest`].
#[non_exhaustive]
pub struct DescribeIPv6TranslatorAclListsResponse {
    /// Access control lists that were found.
    pub ipv6_translator_acls: Vec<Ipv6TranslatorAcl>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it. Example: `8B2F5262-6B57-43F2-xxxxx`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeIPv6TranslatorAclListsResponse {
        "Ipv6TranslatorAcls" => ipv6_translator_acls: list("IPv6TranslatorAcl"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Access control lists that were found.
#[non_exhaustive]
pub struct Ipv6TranslatorAcl {
    /// ID of the access control list, for use in other calls. Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// Name by which people tell the access control list from others. Example: `acl1`.
    pub acl_name: Option<String>,
}

response! {
    Ipv6TranslatorAcl {
        "AclId" => acl_id: value,
        "AclName" => acl_name: value,
    }
}

/// Errors that the documentation of [`DescribeIPv6TranslatorAclListsRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
pub type DescribeIPv6TranslatorAclListsError = super::DocumentedError;
