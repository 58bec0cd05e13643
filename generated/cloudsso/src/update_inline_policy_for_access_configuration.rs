// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInlinePolicyForAccessConfiguration`, from `cloudsso/UpdateInlinePolicyForAccessConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Replaces the document of an inline policy in an access configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateInlinePolicyForAccessConfigurationRequest::new()
///     .directory_id("...")
///     .access_configuration_id("...")
///     .inline_policy_name("...");
/// let reply = client.update_inline_policy_for_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInlinePolicyForAccessConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// **Required.** Which policy inside the access configuration is changed.
    pub inline_policy_name: Option<String>,
    /// Policy, as JSON, that takes the place of the present one.
    pub new_inline_policy_document: Option<String>,
}

impl UpdateInlinePolicyForAccessConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `AccessConfigurationId`, which is required.
    pub fn access_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.access_configuration_id = Some(value.into());
        self
    }
    /// Sets `InlinePolicyName`, which is required.
    pub fn inline_policy_name(mut self, value: impl Into<String>) -> Self {
        self.inline_policy_name = Some(value.into());
        self
    }
    /// Sets `NewInlinePolicyDocument`.
    pub fn new_inline_policy_document(mut self, value: impl Into<String>) -> Self {
        self.new_inline_policy_document = Some(value.into());
        self
    }
}

request! {
    UpdateInlinePolicyForAccessConfigurationRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "InlinePolicyName" => inline_policy_name: query,
        "NewInlinePolicyDocument" => new_inline_policy_document: query,
    }
}

impl Operation for UpdateInlinePolicyForAccessConfigurationRequest {
    type Response = UpdateInlinePolicyForAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation(
            "UpdateInlinePolicyForAccessConfiguration",
        )
        .required(&["DirectoryId", "AccessConfigurationId", "InlinePolicyName"]);
}

/// Response to [`UpdateInlinePolicyForAccessConfigurationRequest`].
pub type UpdateInlinePolicyForAccessConfigurationResponse = alicloud_runtime::EmptyResponse;
