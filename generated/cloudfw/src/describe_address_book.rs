// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAddressBook`, from `cloudfw/DescribeAddressBook.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupType, Lang, TagList};

/// Lists address books with their addresses, tags and the number of policies that refer to them.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAddressBookRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_address_book(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAddressBookRequest {
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<String>,
    /// How many items a page holds at most. Range: at most 50. Example: `50`.
    pub page_size: Option<String>,
    /// Text or conditions to search for. Example: `1.2.3.0`.
    pub query: Option<String>,
    /// Which kind of group it is or is to be. Here: `ip`, `tag`, `domain`, `port`. Example: `ip`.
    pub group_type: Option<Open<GroupType>>,
    /// Network port that belongs to the contain. Example: `80`.
    pub contain_port: Option<String>,
}

impl DescribeAddressBookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<Open<GroupType>>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `ContainPort`.
    pub fn contain_port(mut self, value: impl Into<String>) -> Self {
        self.contain_port = Some(value.into());
        self
    }
}

request! {
    DescribeAddressBookRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Query" => query: query,
        "GroupType" => group_type: query,
        "ContainPort" => contain_port: query,
    }
}

impl Operation for DescribeAddressBookRequest {
    type Response = DescribeAddressBookResponse;
    type Error = DescribeAddressBookError;
    const INFO: OperationInfo = super::operation("DescribeAddressBook").read_only();
    const ERRORS: &'static [DescribeAddressBookError] = &[
        DescribeAddressBookError::ErrorParametersGroupType,
        DescribeAddressBookError::ErrorParametersUid,
        DescribeAddressBookError::ErrorParametersPageSizeOrNo,
        DescribeAddressBookError::ErrorDBSelect,
    ];
}

impl Paginated for DescribeAddressBookRequest {
    type Item = Acl;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.acls)
    }
}

/// Response to [`DescribeAddressBookRequest`].
#[non_exhaustive]
pub struct DescribeAddressBookResponse {
    /// The ACLs that were found or are concerned, one entry each.
    pub acls: Vec<Acl>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B36F150A-1E27-43AA-B72C-D2AC712F09DA`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<String>,
}

response! {
    DescribeAddressBookResponse {
        "Acls" => acls: list(""),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The ACLs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Acl {
    /// Items of the kind address that were found or are concerned.
    /// Example: `[ "1.2.3.4/32", "0.0.0.0/0" ]`.
    pub address_list: Vec<String>,
    /// How many there are of this: address list. Example: `2`.
    pub address_list_count: Option<i32>,
    /// Number that is given for this: auto add tag ecs. Example: `1`.
    pub auto_add_tag_ecs: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the book comes from the service and is the same for everyone: 1 yes, 0 no.
    /// Example: `0`.
    pub global: Option<i32>,
    /// Name of the group that the call or the item is about. Example: `demo_address_book`.
    pub group_name: Option<String>,
    /// Which kind of group it is or is to be. Here: `ip`, `tag`, `domain`, `port`. Example: `ip`.
    pub group_type: Option<Open<GroupType>>,
    /// ID of the address book; rules and later changes name it.
    /// Example: `f04ac7ce-628b-4cb7-be61-310222b718e8`.
    pub group_uuid: Option<String>,
    /// How many there are of this: reference. Example: `3`.
    pub reference_count: Option<i32>,
    /// Items of the kind tag that were found or are concerned.
    pub tag_list: Vec<TagList>,
    /// Whether an ECS instance has to carry all tags of the book or one of them. Example: `and`.
    pub tag_relation: Option<Open<TagRelation>>,
}

response! {
    Acl {
        "AddressList" => address_list: list(""),
        "AddressListCount" => address_list_count: value,
        "AutoAddTagEcs" => auto_add_tag_ecs: value,
        "Description" => description: value,
        "Global" => global: value,
        "GroupName" => group_name: value,
        "GroupType" => group_type: value,
        "GroupUuid" => group_uuid: value,
        "ReferenceCount" => reference_count: value,
        "TagList" => tag_list: list(""),
        "TagRelation" => tag_relation: value,
    }
}

values! {
    /// Whether an ECS instance has to carry all tags of the book or one of them.
    pub enum TagRelation {
        /// All of the tags.
        And = "and",
        /// One of the tags is enough.
        Or = "or",
    }
}

/// Errors that the documentation of [`DescribeAddressBookRequest`] names.
///
/// - [`ErrorParametersGroupType`](super::DocumentedError::ErrorParametersGroupType)
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersPageSizeOrNo`](super::DocumentedError::ErrorParametersPageSizeOrNo)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type DescribeAddressBookError = super::DocumentedError;
