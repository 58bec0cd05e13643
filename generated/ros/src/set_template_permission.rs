// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetTemplatePermission`, from `ros/SetTemplatePermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VersionOption};

/// Shares a template with other accounts or ends the sharing.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::SetTemplatePermissionRequest::new()
///     .account_ids(["151266687691****"])
///     .share_option("ShareToAccounts")
///     .template_id("5ecd1e10-b0e9-4389-a565-e4c15efc****");
/// let reply = client.set_template_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetTemplatePermissionRequest {
    /// **Required.** Accounts concerned; for stack groups, those whose stacks you deploy with roles of
    /// your own. Items: at most 5. Example: `151266687691****`.
    pub account_ids: Vec<String>,
    /// **Required.** Whether to share the template with the accounts or to end the sharing.
    /// Example: `ShareToAccounts`.
    pub share_option: Option<Open<ShareOption>>,
    /// **Required.** ID of a stored template; for a template that another account shares, its resource
    /// name. Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Which versions of the template the other accounts see.
    /// Default: `AllVersions`. Example: `Specified`.
    pub version_option: Option<Open<VersionOption>>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
}

impl SetTemplatePermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountIds`, which is required.
    pub fn account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ShareOption`, which is required.
    pub fn share_option(mut self, value: impl Into<Open<ShareOption>>) -> Self {
        self.share_option = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `VersionOption`.
    pub fn version_option(mut self, value: impl Into<Open<VersionOption>>) -> Self {
        self.version_option = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
}

request! {
    SetTemplatePermissionRequest {
        "AccountIds" => account_ids: query,
        "ShareOption" => share_option: query,
        "TemplateId" => template_id: query,
        "VersionOption" => version_option: query,
        "TemplateVersion" => template_version: query,
    }
}

impl Operation for SetTemplatePermissionRequest {
    type Response = SetTemplatePermissionResponse;
    type Error = SetTemplatePermissionError;
    const INFO: OperationInfo = super::operation("SetTemplatePermission")
        .required(&["AccountIds", "ShareOption", "TemplateId"]);
    const ERRORS: &'static [SetTemplatePermissionError] = &[
        SetTemplatePermissionError::TemplateBeingProcessed,
        SetTemplatePermissionError::TemplateNotFound,
    ];
}

/// Response to [`SetTemplatePermissionRequest`].
pub type SetTemplatePermissionResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether to share the template with the accounts or to end the sharing.
    pub enum ShareOption {
        /// Other accounts may use the template.
        ShareToAccounts = "ShareToAccounts",
        /// The sharing is ended.
        CancelSharing = "CancelSharing",
    }
}

/// Errors that the documentation of [`SetTemplatePermissionRequest`] names.
///
/// - [`TemplateBeingProcessed`](super::DocumentedError::TemplateBeingProcessed)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type SetTemplatePermissionError = super::DocumentedError;
