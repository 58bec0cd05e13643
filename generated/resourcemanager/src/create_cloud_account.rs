// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudAccount`, from `resourcemanager/CreateCloudAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates a member account with an email address of its own, which its owner has to confirm.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreateCloudAccountRequest::new()
///     .display_name("...")
///     .email("...");
/// let reply = client.create_cloud_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudAccountRequest {
    /// **Required.** Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Folder that the new or existing one lies in; the root folder counts as one.
    pub parent_folder_id: Option<String>,
    /// **Required.** Email address that the new cloud account logs on with.
    pub email: Option<String>,
    /// Account that pays the bills of the member; left out, the calling account pays.
    pub payer_account_id: Option<String>,
}

impl CreateCloudAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisplayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `ParentFolderId`.
    pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {
        self.parent_folder_id = Some(value.into());
        self
    }
    /// Sets `Email`, which is required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `PayerAccountId`.
    pub fn payer_account_id(mut self, value: impl Into<String>) -> Self {
        self.payer_account_id = Some(value.into());
        self
    }
}

request! {
    CreateCloudAccountRequest {
        "DisplayName" => display_name: query,
        "ParentFolderId" => parent_folder_id: query,
        "Email" => email: query,
        "PayerAccountId" => payer_account_id: query,
    }
}

impl Operation for CreateCloudAccountRequest {
    type Response = CreateCloudAccountResponse;
    type Error = CreateCloudAccountError;
    const INFO: OperationInfo = super::operation("CreateCloudAccount")
        .required(&["DisplayName", "Email"]);
    const ERRORS: &'static [CreateCloudAccountError] = &[
        CreateCloudAccountError::MissingParameterAccountDisplayName,
        CreateCloudAccountError::InvalidParameterAccountDisplayName,
        CreateCloudAccountError::InvalidParameterAccountDisplayNameLength,
        CreateCloudAccountError::InvalidParameterParentFolderId,
        CreateCloudAccountError::MissingParameterEmail,
        CreateCloudAccountError::InvalidParameterEmail,
        CreateCloudAccountError::EntityNotExistsResourceDirectory,
        CreateCloudAccountError::EntityNotExistsFolder,
        CreateCloudAccountError::LimitExceededAccount,
        CreateCloudAccountError::InvalidParameterAccountDisplayNameAlreadyUsed,
        CreateCloudAccountError::EntityAlreadyExistsResourceDirectoryAccount,
        CreateCloudAccountError::InvalidParameterEmailAlreadyUsed,
        CreateCloudAccountError::InvalidPayRelation,
        CreateCloudAccountError::NotSupportPayerAccountInAnotherResourceDirectory,
        CreateCloudAccountError::CreateAccountDisabled,
        CreateCloudAccountError::PaymentAccountEnterpriseVerifyError,
        CreateCloudAccountError::PaymentAccountFinancialRelationshipVerifyError,
        CreateCloudAccountError::PaymentAccountEnterpriseTypeError,
        CreateCloudAccountError::PaymentAccountFinancialRelationshipsChangeFrequencyVerifyError,
        CreateCloudAccountError::MemberAccountVirtualCloudOperatorVerifyError,
        CreateCloudAccountError::MemberAccountResellerVerifyError,
        CreateCloudAccountError::PaymentAccountVirtualCloudOperatorVerifyError,
        CreateCloudAccountError::PaymentAccountResellerVerifyError,
        CreateCloudAccountError::PaymentAccountCreditIdentityTypeError,
        CreateCloudAccountError::InconsistentEnterpriseNameError,
        CreateCloudAccountError::PaymentAccountEnterpriseInvoiceError,
        CreateCloudAccountError::UnknownFinancialError,
    ];
}

/// Response to [`CreateCloudAccountRequest`].
#[non_exhaustive]
pub struct CreateCloudAccountResponse {
    /// The member account that the call made, changed or looked up.
    pub account: Option<Account>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    CreateCloudAccountResponse {
        "Account" => account: value,
        "RequestId" => request_id: value,
    }
}

/// The member account that the call made, changed or looked up.
#[non_exhaustive]
pub struct Account {
    /// How the member came into the resource directory, or how far its creation or upgrade is.
    /// Example: `CreateVerifying`.
    pub status: Option<String>,
    /// Whether the member is a resource account or a cloud account with a logon of its own.
    /// Example: `CloudAccount`.
    pub type_: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `admin-****`.
    pub display_name: Option<String>,
    /// ID of a folder of the resource directory, as [`CreateFolder`](super::Client::create_folder) or
    /// [`ListFoldersForParent`](super::Client::list_folders_for_parent) returned it.
    /// Example: `fd-bVaRIG****`.
    pub folder_id: Option<String>,
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-k3****`.
    pub resource_directory_id: Option<String>,
    /// ID of a request to create or promote a member account, as the call that made it returned it.
    /// Example: `06950264-3f0d-4ca9-82dd-6ee7a3d3****`.
    pub record_id: Option<String>,
    /// Member of the resource directory, by the number of its account. Example: `12323344****`.
    pub account_id: Option<String>,
    /// How the member came into the resource directory, by creation or by invitation.
    /// Example: `created`.
    pub join_method: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub modify_time: Option<Timestamp>,
    /// Login name of the account. Example: `someone@example.com`.
    pub account_name: Option<String>,
}

response! {
    Account {
        "Status" => status: value,
        "Type" => type_: value,
        "DisplayName" => display_name: value,
        "FolderId" => folder_id: value,
        "ResourceDirectoryId" => resource_directory_id: value,
        "RecordId" => record_id: value,
        "AccountId" => account_id: value,
        "JoinMethod" => join_method: value,
        "ModifyTime" => modify_time: value,
        "AccountName" => account_name: value,
    }
}

/// Errors that the documentation of [`CreateCloudAccountRequest`] names.
///
/// - [`MissingParameterAccountDisplayName`](super::DocumentedError::MissingParameterAccountDisplayName)
/// - [`InvalidParameterAccountDisplayName`](super::DocumentedError::InvalidParameterAccountDisplayName)
/// - [`InvalidParameterAccountDisplayNameLength`](super::DocumentedError::InvalidParameterAccountDisplayNameLength)
/// - [`InvalidParameterParentFolderId`](super::DocumentedError::InvalidParameterParentFolderId)
/// - [`MissingParameterEmail`](super::DocumentedError::MissingParameterEmail)
/// - [`InvalidParameterEmail`](super::DocumentedError::InvalidParameterEmail)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
/// - [`LimitExceededAccount`](super::DocumentedError::LimitExceededAccount)
/// - [`InvalidParameterAccountDisplayNameAlreadyUsed`](super::DocumentedError::InvalidParameterAccountDisplayNameAlreadyUsed)
/// - [`EntityAlreadyExistsResourceDirectoryAccount`](super::DocumentedError::EntityAlreadyExistsResourceDirectoryAccount)
/// - [`InvalidParameterEmailAlreadyUsed`](super::DocumentedError::InvalidParameterEmailAlreadyUsed)
/// - [`InvalidPayRelation`](super::DocumentedError::InvalidPayRelation)
/// - [`NotSupportPayerAccountInAnotherResourceDirectory`](super::DocumentedError::NotSupportPayerAccountInAnotherResourceDirectory)
/// - [`CreateAccountDisabled`](super::DocumentedError::CreateAccountDisabled)
/// - [`PaymentAccountEnterpriseVerifyError`](super::DocumentedError::PaymentAccountEnterpriseVerifyError)
/// - [`PaymentAccountFinancialRelationshipVerifyError`](super::DocumentedError::PaymentAccountFinancialRelationshipVerifyError)
/// - [`PaymentAccountEnterpriseTypeError`](super::DocumentedError::PaymentAccountEnterpriseTypeError)
/// - [`PaymentAccountFinancialRelationshipsChangeFrequencyVerifyError`](super::DocumentedError::PaymentAccountFinancialRelationshipsChangeFrequencyVerifyError)
/// - [`MemberAccountVirtualCloudOperatorVerifyError`](super::DocumentedError::MemberAccountVirtualCloudOperatorVerifyError)
/// - [`MemberAccountResellerVerifyError`](super::DocumentedError::MemberAccountResellerVerifyError)
/// - [`PaymentAccountVirtualCloudOperatorVerifyError`](super::DocumentedError::PaymentAccountVirtualCloudOperatorVerifyError)
/// - [`PaymentAccountResellerVerifyError`](super::DocumentedError::PaymentAccountResellerVerifyError)
/// - [`PaymentAccountCreditIdentityTypeError`](super::DocumentedError::PaymentAccountCreditIdentityTypeError)
/// - [`InconsistentEnterpriseNameError`](super::DocumentedError::InconsistentEnterpriseNameError)
/// - [`PaymentAccountEnterpriseInvoiceError`](super::DocumentedError::PaymentAccountEnterpriseInvoiceError)
/// - [`UnknownFinancialError`](super::DocumentedError::UnknownFinancialError)
pub type CreateCloudAccountError = super::DocumentedError;
