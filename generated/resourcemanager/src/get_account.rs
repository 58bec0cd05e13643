// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccount`, from `resourcemanager/GetAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Returns one member of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetAccountRequest::new()
///     .account_id("...");
/// let reply = client.get_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
    /// Whether tags are part of the response.
    pub include_tags: Option<bool>,
}

impl GetAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
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
    GetAccountRequest {
        "AccountId" => account_id: query,
        "IncludeTags" => include_tags: query,
    }
}

impl Operation for GetAccountRequest {
    type Response = GetAccountResponse;
    type Error = GetAccountError;
    const INFO: OperationInfo = super::operation("GetAccount")
        .required(&["AccountId"])
        .read_only();
    const ERRORS: &'static [GetAccountError] = &[
        GetAccountError::MissingParameterAccountId,
        GetAccountError::InvalidParameterAccountId,
        GetAccountError::EntityNotExistsAccount,
        GetAccountError::EntityNotExistsResourceDirectory,
    ];
}

/// Response to [`GetAccountRequest`].
#[non_exhaustive]
pub struct GetAccountResponse {
    /// The member account that the call made, changed or looked up.
    pub account: Option<Account>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    GetAccountResponse {
        "Account" => account: value,
        "RequestId" => request_id: value,
    }
}

/// The member account that the call made, changed or looked up.
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
    /// Example: `rd-k3****`.
    pub resource_directory_id: Option<String>,
    /// Name of the person or company that the account was verified for. Example: `aliyun-admin`.
    pub identity_information: Option<String>,
    /// When the member came into the resource directory. Example: `2015-01-23T12:33:18Z`.
    pub join_time: Option<Timestamp>,
    /// Member of the resource directory, by the number of its account. Example: `181761095690****`.
    pub account_id: Option<String>,
    /// How the member came into the resource directory, by creation or by invitation.
    /// Example: `created`.
    pub join_method: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub modify_time: Option<Timestamp>,
    /// Login name of the account. Example: `someone@example.com`.
    pub account_name: Option<String>,
    /// Place of the item in the tree, from the resource directory down, as IDs with slashes between.
    /// Example: `rd-k3****/r-Wm****/fd-bVaRIG****/181761095690****`.
    pub resource_directory_path: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Place that the item lies in, is stored at or shows. Example: `root/AlRd****/Z5Aa****`.
    pub location: Option<String>,
    /// Whether a change of the member's email address awaits confirmation. Example: `WAIT_MODIFY`.
    pub email_status: Option<String>,
}

response! {
    Account {
        "Status" => status: value,
        "Type" => type_: value,
        "DisplayName" => display_name: value,
        "FolderId" => folder_id: value,
        "ResourceDirectoryId" => resource_directory_id: value,
        "IdentityInformation" => identity_information: value,
        "JoinTime" => join_time: value,
        "AccountId" => account_id: value,
        "JoinMethod" => join_method: value,
        "ModifyTime" => modify_time: value,
        "AccountName" => account_name: value,
        "ResourceDirectoryPath" => resource_directory_path: value,
        "Tags" => tags: list(""),
        "Location" => location: value,
        "EmailStatus" => email_status: value,
    }
}

/// Errors that the documentation of [`GetAccountRequest`] names.
///
/// - [`MissingParameterAccountId`](super::DocumentedError::MissingParameterAccountId)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
pub type GetAccountError = super::DocumentedError;
