// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAddonRelease`, from `cms_2024_03_30/DeleteAddonRelease.md`.

use alicloud_runtime::codegen::*;

/// Removes an installed add-on release from an integration policy, by force if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteAddonReleaseRequest::new()
///     .policy_id("policy-xxxxxxxxxxxxx");
/// let reply = client.delete_addon_release(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAddonReleaseRequest {
    /// Name that the release goes by. Example: `test-gpu-integration-name`.
    pub release_name: Option<String>,
    /// Whether dependent resources are passed over. Example: `false`.
    pub force: Option<bool>,
    /// **Required.** ID of the policy that the call is about. Example: `policy-xxxxxxxxxxxxx`.
    pub policy_id: Option<String>,
    /// Name that the addon goes by. Example: `cs-gpu`.
    pub addon_name: Option<String>,
}

impl DeleteAddonReleaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `releaseName`.
    pub fn release_name(mut self, value: impl Into<String>) -> Self {
        self.release_name = Some(value.into());
        self
    }
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `policyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `addonName`.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
}

request! {
    DeleteAddonReleaseRequest {
        "releaseName" => release_name: query,
        "force" => force: query,
        "policyId" => policy_id: path,
        "addonName" => addon_name: query,
    }
}

impl Operation for DeleteAddonReleaseRequest {
    type Response = DeleteAddonReleaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAddonRelease")
        .roa("DELETE", "/integration-policies/{policyId}/addon-releases")
        .required(&["policyId"]);
}

/// Response to [`DeleteAddonReleaseRequest`].
#[non_exhaustive]
pub struct DeleteAddonReleaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-BE6E-5F82-A484-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    DeleteAddonReleaseResponse {
        "requestId" => request_id: value,
    }
}
