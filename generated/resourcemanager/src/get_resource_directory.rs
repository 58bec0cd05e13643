// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceDirectory`, from `resourcemanager/GetResourceDirectory.md`.

use alicloud_runtime::codegen::*;

/// Returns the resource directory that the calling account manages or is a member of.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetResourceDirectoryRequest::new();
/// let reply = client.get_resource_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceDirectoryRequest {}

impl GetResourceDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetResourceDirectoryRequest {}
}

impl Operation for GetResourceDirectoryRequest {
    type Response = GetResourceDirectoryResponse;
    type Error = GetResourceDirectoryError;
    const INFO: OperationInfo = super::operation("GetResourceDirectory").read_only();
    const ERRORS: &'static [GetResourceDirectoryError] = &[
        GetResourceDirectoryError::ResourceDirectoryNotInUse,
    ];
}

/// Response to [`GetResourceDirectoryRequest`].
#[non_exhaustive]
pub struct GetResourceDirectoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD76D376-2517-4924-92C5-DBC52262F93A`.
    pub request_id: Option<String>,
    /// The resource directory of the account and who manages it.
    pub resource_directory: Option<ResourceDirectory>,
}

response! {
    GetResourceDirectoryResponse {
        "RequestId" => request_id: value,
        "ResourceDirectory" => resource_directory: value,
    }
}

/// The resource directory of the account and who manages it.
#[non_exhaustive]
pub struct ResourceDirectory {
    /// Folder at the top of the tree, which holds all others. Example: `r-Zo****`.
    pub root_folder_id: Option<String>,
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-St****`.
    pub resource_directory_id: Option<String>,
    /// When the item was created. Example: `2019-02-18T15:32:10.473Z`.
    pub create_time: Option<Timestamp>,
    /// Account that manages the resource directory. Example: `172845045600****`.
    pub master_account_id: Option<String>,
    /// Sign-in name of the account that manages the resource directory. Example: `aliyun-admin`.
    pub master_account_name: Option<String>,
    /// Whether access control policies are on in the resource directory. Example: `Enabled`.
    pub control_policy_status: Option<String>,
    /// Whether members of the resource directory can be deleted. Example: `Enabled`.
    pub member_deletion_status: Option<String>,
    /// Name of the person or company that the account was verified for. Example: `text`.
    pub identity_information: Option<String>,
}

response! {
    ResourceDirectory {
        "RootFolderId" => root_folder_id: value,
        "ResourceDirectoryId" => resource_directory_id: value,
        "CreateTime" => create_time: value,
        "MasterAccountId" => master_account_id: value,
        "MasterAccountName" => master_account_name: value,
        "ControlPolicyStatus" => control_policy_status: value,
        "MemberDeletionStatus" => member_deletion_status: value,
        "IdentityInformation" => identity_information: value,
    }
}

/// Errors that the documentation of [`GetResourceDirectoryRequest`] names.
///
/// - [`ResourceDirectoryNotInUse`](super::DocumentedError::ResourceDirectoryNotInUse)
pub type GetResourceDirectoryError = super::DocumentedError;
