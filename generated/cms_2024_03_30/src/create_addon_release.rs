// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAddonRelease`, from `cms_2024_03_30/CreateAddonRelease.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, Condition, EntityDiscoverRule, EntityDiscoverRuleTag, EntityGroupBase, EntityQuery, FieldRule, IpMatchRule, Label, Release};

/// Installs an integration add-on under an integration policy, which connects the data source once.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateAddonReleaseRequest::new()
///     .policy_id("policy-yyyyyyyyyy")
///     .addon_name("cs-gpu")
///     .version("0.0.2");
/// let reply = client.create_addon_release(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAddonReleaseRequest {
    /// **Required.** ID of the policy that the call is about. Example: `policy-yyyyyyyyyy`.
    pub policy_id: Option<String>,
    /// **Required.** Name that the addon goes by. Example: `cs-gpu`.
    pub addon_name: Option<String>,
    /// Language of the texts. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// Whether the request is only checked. Example: `false`.
    pub dry_run: Option<bool>,
    /// Which kind of env it is or is to be. Example: `CS`.
    pub env_type: Option<String>,
    /// ID of the parent addon release that the call is about. Example: `policy-xxxxxxxxxxx`.
    pub parent_addon_release_id: Option<String>,
    /// Name that the release goes by. Example: `test-gpu-integration-name`.
    pub release_name: Option<String>,
    /// The values that are concerned.
    pub values: Option<String>,
    /// **Required.** Which version of the software or the item is meant. Example: `0.0.2`.
    pub version: Option<String>,
    /// Workspace everything belongs to. Example: `default`.
    pub workspace: Option<String>,
    /// Rules that apply to the entity, one entry each.
    pub entity_rules: Option<EntityDiscoverRule>,
}

impl CreateAddonReleaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `policyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `addonName`, which is required.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `aliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `envType`.
    pub fn env_type(mut self, value: impl Into<String>) -> Self {
        self.env_type = Some(value.into());
        self
    }
    /// Sets `parentAddonReleaseId`.
    pub fn parent_addon_release_id(mut self, value: impl Into<String>) -> Self {
        self.parent_addon_release_id = Some(value.into());
        self
    }
    /// Sets `releaseName`.
    pub fn release_name(mut self, value: impl Into<String>) -> Self {
        self.release_name = Some(value.into());
        self
    }
    /// Sets `values`.
    pub fn values(mut self, value: impl Into<String>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `version`, which is required.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `entityRules`.
    pub fn entity_rules(mut self, value: impl Into<EntityDiscoverRule>) -> Self {
        self.entity_rules = Some(value.into());
        self
    }
}

request! {
    CreateAddonReleaseRequest {
        "policyId" => policy_id: path,
        "addonName" => addon_name: body,
        "aliyunLang" => aliyun_lang: body,
        "dryRun" => dry_run: body,
        "envType" => env_type: body,
        "parentAddonReleaseId" => parent_addon_release_id: body,
        "releaseName" => release_name: body,
        "values" => values: body,
        "version" => version: body,
        "workspace" => workspace: body,
        "entityRules" => entity_rules: body,
    }
}

impl Operation for CreateAddonReleaseRequest {
    type Response = CreateAddonReleaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAddonRelease")
        .roa("POST", "/integration-policies/{policyId}/addon-releases")
        .required(&["policyId", "addonName", "version"])
        .dry_run("dryRun");
}

/// Response to [`CreateAddonReleaseRequest`].
#[non_exhaustive]
pub struct CreateAddonReleaseResponse {
    /// The release made.
    pub release: Option<Release>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-9A629907C1F0`.
    pub request_id: Option<String>,
}

response! {
    CreateAddonReleaseResponse {
        "release" => release: value,
        "requestId" => request_id: value,
    }
}
