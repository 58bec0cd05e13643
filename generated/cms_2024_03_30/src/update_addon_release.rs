// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAddonRelease`, from `cms_2024_03_30/UpdateAddonRelease.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, EntityDiscoverRule, EntityDiscoverRuleTag, FieldRule, IpMatchRule, Label};

/// Upgrades an installed add-on, or changes its values and entity rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateAddonReleaseRequest::new()
///     .release_name("test-gpu-integration-name")
///     .policy_id("policy-xxxxxxxxxxxx");
/// let reply = client.update_addon_release(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAddonReleaseRequest {
    /// **Required.** Name that the release goes by. Example: `test-gpu-integration-name`.
    pub release_name: Option<String>,
    /// **Required.** ID of the policy that the call is about. Example: `policy-xxxxxxxxxxxx`.
    pub policy_id: Option<String>,
    /// Which version of the addon is meant. Example: `0.0.2`.
    pub addon_version: Option<String>,
    /// Whether the request is only checked. Example: `true`.
    pub dry_run: Option<bool>,
    /// The values that are concerned.
    pub values: Option<String>,
    /// Rules that apply to the entity, one entry each.
    pub entity_rules: Option<EntityDiscoverRule>,
}

impl UpdateAddonReleaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `releaseName`, which is required.
    pub fn release_name(mut self, value: impl Into<String>) -> Self {
        self.release_name = Some(value.into());
        self
    }
    /// Sets `policyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `addonVersion`.
    pub fn addon_version(mut self, value: impl Into<String>) -> Self {
        self.addon_version = Some(value.into());
        self
    }
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `values`.
    pub fn values(mut self, value: impl Into<String>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `entityRules`.
    pub fn entity_rules(mut self, value: impl Into<EntityDiscoverRule>) -> Self {
        self.entity_rules = Some(value.into());
        self
    }
}

request! {
    UpdateAddonReleaseRequest {
        "releaseName" => release_name: path,
        "policyId" => policy_id: path,
        "addonVersion" => addon_version: body,
        "dryRun" => dry_run: body,
        "values" => values: body,
        "entityRules" => entity_rules: body,
    }
}

impl Operation for UpdateAddonReleaseRequest {
    type Response = UpdateAddonReleaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAddonRelease")
        .roa("PUT", "/integration-policies/{policyId}/addon-releases/{releaseName}")
        .required(&["releaseName", "policyId"])
        .dry_run("dryRun");
}

/// Response to [`UpdateAddonReleaseRequest`].
#[non_exhaustive]
pub struct UpdateAddonReleaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F00A7AF-2728-5424-B321-79D39C00A1EC`.
    pub request_id: Option<String>,
}

response! {
    UpdateAddonReleaseResponse {
        "requestId" => request_id: value,
    }
}
