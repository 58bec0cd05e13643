// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageSharePermission`, from `ens/ModifyImageSharePermission.md`.

use alicloud_runtime::codegen::*;

/// Shares a custom image with other accounts or stops sharing it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyImageSharePermissionRequest::new()
///     .image_id("...");
/// let reply = client.modify_image_share_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImageSharePermissionRequest {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// The add accounts that are concerned.
    pub add_accounts: Option<String>,
    /// The remove accounts that are concerned.
    pub remove_accounts: Option<String>,
}

impl ModifyImageSharePermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `AddAccounts`.
    pub fn add_accounts(mut self, value: impl Into<String>) -> Self {
        self.add_accounts = Some(value.into());
        self
    }
    /// Sets `RemoveAccounts`.
    pub fn remove_accounts(mut self, value: impl Into<String>) -> Self {
        self.remove_accounts = Some(value.into());
        self
    }
}

request! {
    ModifyImageSharePermissionRequest {
        "ImageId" => image_id: query,
        "AddAccounts" => add_accounts: query,
        "RemoveAccounts" => remove_accounts: query,
    }
}

impl Operation for ModifyImageSharePermissionRequest {
    type Response = ModifyImageSharePermissionResponse;
    type Error = ModifyImageSharePermissionError;
    const INFO: OperationInfo = super::operation("ModifyImageSharePermission")
        .required(&["ImageId"]);
    const ERRORS: &'static [ModifyImageSharePermissionError] = &[
        ModifyImageSharePermissionError::MissingParameter,
        ModifyImageSharePermissionError::NoPermission,
        ModifyImageSharePermissionError::InvalidParameterAny,
        ModifyImageSharePermissionError::InvalidParameter,
        ModifyImageSharePermissionError::EnsInterfaceError,
        ModifyImageSharePermissionError::CallInterface,
    ];
}

/// Response to [`ModifyImageSharePermissionRequest`].
pub type ModifyImageSharePermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyImageSharePermissionRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type ModifyImageSharePermissionError = super::DocumentedError;
