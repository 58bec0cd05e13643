// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccountsForParent`, from `resourcemanager/ListAccountsForParent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the members that lie directly in a folder.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListAccountsForParentRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_accounts_for_parent(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccountsForParentRequest {
    /// Folder that the new or existing one lies in; the root folder counts as one.
    pub parent_folder_id: Option<String>,
    /// Part of the name to look for.
    pub query_keyword: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Whether tags are part of the response.
    pub include_tags: Option<bool>,
}

impl ListAccountsForParentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParentFolderId`.
    pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {
        self.parent_folder_id = Some(value.into());
        self
    }
    /// Sets `QueryKeyword`.
    pub fn query_keyword(mut self, value: impl Into<String>) -> Self {
        self.query_keyword = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IncludeTags`.
    #[inline]
    pub fn include_tags(mut self, value: bool) -> Self {
        self.include_tags = Some(value);
        self
    }
}

request! {
    ListAccountsForParentRequest {
        "ParentFolderId" => parent_folder_id: query,
        "QueryKeyword" => query_keyword: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
        "IncludeTags" => include_tags: query,
    }
}

impl Operation for ListAccountsForParentRequest {
    type Response = ListAccountsForParentResponse;
    type Error = ListAccountsForParentError;
    const INFO: OperationInfo = super::operation("ListAccountsForParent").read_only();
    const ERRORS: &'static [ListAccountsForParentError] = &[
        ListAccountsForParentError::InvalidParameterParentFolderId,
        ListAccountsForParentError::EntityNotExistsResourceDirectory,
        ListAccountsForParentError::EntityNotExistsFolder,
    ];
}

impl Paginated for ListAccountsForParentRequest {
    type Item = Account;
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
        Some(&mut response.accounts)
    }
}

/// Response to [`ListAccountsForParentRequest`].
#[non_exhaustive]
pub struct ListAccountsForParentResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Member accounts that meet the conditions, one entry each.
    pub accounts: Vec<Account>,
}

response! {
    ListAccountsForParentResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Accounts" => accounts: list("Account"),
    }
}

/// Member accounts that meet the conditions, one entry each.
#[non_exhaustive]
pub struct Account {
    /// How the member came into the resource directory, or how far its creation or upgrade is.
    /// Example: `CreateSuccess`.
    pub status: Option<String>,
    /// Whether the member is a resource account or a cloud account with a logon of its own.
    /// Example: `ResourceAccount`.
    pub type_: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `admin`.
    pub display_name: Option<String>,
    /// ID of a folder of the resource directory, as [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    /// Example: `fd-bVaRIG****`.
    pub folder_id: Option<String>,
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-k4****`.
    pub resource_directory_id: Option<String>,
    /// When the member came into the resource directory. Example: `2015-01-23T12:33:18Z`.
    pub join_time: Option<Timestamp>,
    /// Member of the resource directory, by the number of its account. Example: `184311716100****`.
    pub account_id: Option<String>,
    /// How the member came into the resource directory, by creation or by invitation.
    /// Example: `created`.
    pub join_method: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub modify_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Account {
        "Status" => status: value,
        "Type" => type_: value,
        "DisplayName" => display_name: value,
        "FolderId" => folder_id: value,
        "ResourceDirectoryId" => resource_directory_id: value,
        "JoinTime" => join_time: value,
        "AccountId" => account_id: value,
        "JoinMethod" => join_method: value,
        "ModifyTime" => modify_time: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`ListAccountsForParentRequest`] names.
///
/// - [`InvalidParameterParentFolderId`](super::DocumentedError::InvalidParameterParentFolderId)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
pub type ListAccountsForParentError = super::DocumentedError;
