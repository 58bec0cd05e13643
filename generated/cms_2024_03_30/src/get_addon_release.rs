// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAddonRelease`, from `cms_2024_03_30/GetAddonRelease.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, Condition, EntityDiscoverRule, EntityDiscoverRuleTag, EntityGroupBase, EntityQuery, FieldRule, IpMatchRule, Label, Release};

/// Shows one installed add-on and the state of the integration.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetAddonReleaseRequest::new()
///     .release_name("test-gpu-integration-name")
///     .policy_id("policy-xxxxxxxxxxxx");
/// let reply = client.get_addon_release(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAddonReleaseRequest {
    /// **Required.** Name that the release goes by. Example: `test-gpu-integration-name`.
    pub release_name: Option<String>,
    /// **Required.** ID of the policy that the call is about. Example: `policy-xxxxxxxxxxxx`.
    pub policy_id: Option<String>,
}

impl GetAddonReleaseRequest {
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
}

request! {
    GetAddonReleaseRequest {
        "releaseName" => release_name: path,
        "policyId" => policy_id: path,
    }
}

impl Operation for GetAddonReleaseRequest {
    type Response = GetAddonReleaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAddonRelease")
        .roa("GET", "/integration-policies/{policyId}/addon-releases/{releaseName}")
        .required(&["releaseName", "policyId"])
        .read_only();
}

/// Response to [`GetAddonReleaseRequest`].
#[non_exhaustive]
pub struct GetAddonReleaseResponse {
    /// Settings of the add-on, as JSON text.
    pub config: Option<String>,
    /// The release made.
    pub release: Option<Release>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B9377D9-C56B-5C2E-A8A4-A01D6CC3F4B8`.
    pub request_id: Option<String>,
}

response! {
    GetAddonReleaseResponse {
        "config" => config: value,
        "release" => release: value,
        "requestId" => request_id: value,
    }
}
