// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateResourceAccount`, from `resourcemanager/CreateResourceAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceAccount, Tag};

/// Creates a member that has no sign-in of its own and is reached by taking on a role.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreateResourceAccountRequest::new()
///     .display_name("...");
/// let reply = client.create_resource_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateResourceAccountRequest {
    /// **Required.** Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Folder that the new or existing one lies in; the root folder counts as one.
    pub parent_folder_id: Option<String>,
    /// Account that pays the bills of the member; left out, the member pays for itself.
    pub payer_account_id: Option<String>,
    /// First part of the member's account name; left out, the service makes one up.
    pub account_name_prefix: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Kind of account that a reseller's member is to be.
    pub resell_account_type: Option<String>,
}

impl CreateResourceAccountRequest {
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
    /// Sets `PayerAccountId`.
    pub fn payer_account_id(mut self, value: impl Into<String>) -> Self {
        self.payer_account_id = Some(value.into());
        self
    }
    /// Sets `AccountNamePrefix`.
    pub fn account_name_prefix(mut self, value: impl Into<String>) -> Self {
        self.account_name_prefix = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResellAccountType`.
    pub fn resell_account_type(mut self, value: impl Into<String>) -> Self {
        self.resell_account_type = Some(value.into());
        self
    }
}

request! {
    CreateResourceAccountRequest {
        "DisplayName" => display_name: query,
        "ParentFolderId" => parent_folder_id: query,
        "PayerAccountId" => payer_account_id: query,
        "AccountNamePrefix" => account_name_prefix: query,
        "Tag" => tag: query,
        "ResellAccountType" => resell_account_type: query,
    }
}

impl Operation for CreateResourceAccountRequest {
    type Response = CreateResourceAccountResponse;
    type Error = CreateResourceAccountError;
    const INFO: OperationInfo = super::operation("CreateResourceAccount")
        .required(&["DisplayName"]);
    const ERRORS: &'static [CreateResourceAccountError] = &[
        CreateResourceAccountError::MissingParameterAccountDisplayName,
        CreateResourceAccountError::InvalidParameterAccountDisplayName,
        CreateResourceAccountError::InvalidParameterAccountDisplayNameLength,
        CreateResourceAccountError::InvalidParameterParentFolderId,
        CreateResourceAccountError::InvalidParameterAccountAccountNamePrefix,
        CreateResourceAccountError::InvalidParameterAccountAccountNamePrefixLength,
        CreateResourceAccountError::NotSupportSiteAction,
        CreateResourceAccountError::EntityNotExistsResourceDirectory,
        CreateResourceAccountError::EntityNotExistsFolder,
        CreateResourceAccountError::LimitExceededAccount,
        CreateResourceAccountError::InvalidParameterAccountDisplayNameAlreadyUsed,
        CreateResourceAccountError::EntityAlreadyExistsResourceDirectoryAccount,
        CreateResourceAccountError::InvalidPayRelation,
        CreateResourceAccountError::NotSupportPayerAccountInAnotherResourceDirectory,
        CreateResourceAccountError::CreateAccountDisabled,
        CreateResourceAccountError::PaymentAccountEnterpriseVerifyError,
        CreateResourceAccountError::PaymentAccountFinancialRelationshipVerifyError,
        CreateResourceAccountError::PaymentAccountEnterpriseTypeError,
        CreateResourceAccountError::PaymentAccountFinancialRelationshipsChangeFrequencyVerifyError,
        CreateResourceAccountError::MemberAccountVirtualCloudOperatorVerifyError,
        CreateResourceAccountError::MemberAccountResellerVerifyError,
        CreateResourceAccountError::PaymentAccountVirtualCloudOperatorVerifyError,
        CreateResourceAccountError::PaymentAccountResellerVerifyError,
        CreateResourceAccountError::InconsistentEnterpriseNameError,
        CreateResourceAccountError::PaymentAccountEnterpriseInvoiceError,
        CreateResourceAccountError::UnknownFinancialError,
        CreateResourceAccountError::BusinessRestricted,
        CreateResourceAccountError::PaymentAccountCreditIdentityTypeError,
    ];
}

/// Response to [`CreateResourceAccountRequest`].
#[non_exhaustive]
pub struct CreateResourceAccountResponse {
    /// The member account that the call made, changed or looked up.
    pub account: Option<ResourceAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B356A415-D860-43E5-865A-E2193D62BBD6`.
    pub request_id: Option<String>,
}

response! {
    CreateResourceAccountResponse {
        "Account" => account: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateResourceAccountRequest`] names.
///
/// - [`MissingParameterAccountDisplayName`](super::DocumentedError::MissingParameterAccountDisplayName)
/// - [`InvalidParameterAccountDisplayName`](super::DocumentedError::InvalidParameterAccountDisplayName)
/// - [`InvalidParameterAccountDisplayNameLength`](super::DocumentedError::InvalidParameterAccountDisplayNameLength)
/// - [`InvalidParameterParentFolderId`](super::DocumentedError::InvalidParameterParentFolderId)
/// - [`InvalidParameterAccountAccountNamePrefix`](super::DocumentedError::InvalidParameterAccountAccountNamePrefix)
/// - [`InvalidParameterAccountAccountNamePrefixLength`](super::DocumentedError::InvalidParameterAccountAccountNamePrefixLength)
/// - [`NotSupportSiteAction`](super::DocumentedError::NotSupportSiteAction)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsFolder`](super::DocumentedError::EntityNotExistsFolder)
/// - [`LimitExceededAccount`](super::DocumentedError::LimitExceededAccount)
/// - [`InvalidParameterAccountDisplayNameAlreadyUsed`](super::DocumentedError::InvalidParameterAccountDisplayNameAlreadyUsed)
/// - [`EntityAlreadyExistsResourceDirectoryAccount`](super::DocumentedError::EntityAlreadyExistsResourceDirectoryAccount)
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
/// - [`InconsistentEnterpriseNameError`](super::DocumentedError::InconsistentEnterpriseNameError)
/// - [`PaymentAccountEnterpriseInvoiceError`](super::DocumentedError::PaymentAccountEnterpriseInvoiceError)
/// - [`UnknownFinancialError`](super::DocumentedError::UnknownFinancialError)
/// - [`BusinessRestricted`](super::DocumentedError::BusinessRestricted)
/// - [`PaymentAccountCreditIdentityTypeError`](super::DocumentedError::PaymentAccountCreditIdentityTypeError)
pub type CreateResourceAccountError = super::DocumentedError;
