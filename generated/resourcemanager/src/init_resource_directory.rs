// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitResourceDirectory`, from `resourcemanager/InitResourceDirectory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceDirectory};

/// Enables a resource directory; a root folder is made and the caller becomes the management
/// account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::InitResourceDirectoryRequest::new();
/// let reply = client.init_resource_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitResourceDirectoryRequest {}

impl InitResourceDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    InitResourceDirectoryRequest {}
}

impl Operation for InitResourceDirectoryRequest {
    type Response = InitResourceDirectoryResponse;
    type Error = InitResourceDirectoryError;
    const INFO: OperationInfo = super::operation("InitResourceDirectory");
    const ERRORS: &'static [InitResourceDirectoryError] = &[
        InitResourceDirectoryError::NotSupportAccountInAnotherResourceDirectory,
        InitResourceDirectoryError::EnterpriseRealNameVerificationError,
        InitResourceDirectoryError::InvalidAccountType,
        InitResourceDirectoryError::InvalidEnterpriseName,
        InitResourceDirectoryError::NotSupportAccountSite,
        InitResourceDirectoryError::EntityAlreadyExistsResourceDirectory,
    ];
}

/// Response to [`InitResourceDirectoryRequest`].
#[non_exhaustive]
pub struct InitResourceDirectoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD76D376-2517-4924-92C5-DBC52262F93A`.
    pub request_id: Option<String>,
    /// The resource directory of the account and who manages it.
    pub resource_directory: Option<ResourceDirectory>,
}

response! {
    InitResourceDirectoryResponse {
        "RequestId" => request_id: value,
        "ResourceDirectory" => resource_directory: value,
    }
}

/// Errors that the documentation of [`InitResourceDirectoryRequest`] names.
///
/// - [`NotSupportAccountInAnotherResourceDirectory`](super::DocumentedError::NotSupportAccountInAnotherResourceDirectory)
/// - [`EnterpriseRealNameVerificationError`](super::DocumentedError::EnterpriseRealNameVerificationError)
/// - [`InvalidAccountType`](super::DocumentedError::InvalidAccountType)
/// - [`InvalidEnterpriseName`](super::DocumentedError::InvalidEnterpriseName)
/// - [`NotSupportAccountSite`](super::DocumentedError::NotSupportAccountSite)
/// - [`EntityAlreadyExistsResourceDirectory`](super::DocumentedError::EntityAlreadyExistsResourceDirectory)
pub type InitResourceDirectoryError = super::DocumentedError;
