// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAddonReleases`, from `cms_2024_03_30/ListAddonReleases.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, Condition, EntityDiscoverRule, EntityDiscoverRuleTag, EntityGroupBase, EntityQuery, FieldRule, IpMatchRule, Label, SubAddonRelease};

/// Lists the add-ons that are installed under an integration policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListAddonReleasesRequest::new()
///     .policy_id("policy-xxxxxxxxxxxx");
/// let reply = client.list_addon_releases(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAddonReleasesRequest {
    /// **Required.** ID of the policy that the call is about. Example: `policy-xxxxxxxxxxxx`.
    pub policy_id: Option<String>,
    /// Name that the addon goes by. Example: `cs-gpu`.
    pub addon_name: Option<String>,
    /// ID of the parent addon release that the call is about. Example: `policy-xxxxxxxxxxxxx`.
    pub parent_addon_release_id: Option<String>,
}

impl ListAddonReleasesRequest {
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
    /// Sets `addonName`.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `parentAddonReleaseId`.
    pub fn parent_addon_release_id(mut self, value: impl Into<String>) -> Self {
        self.parent_addon_release_id = Some(value.into());
        self
    }
}

request! {
    ListAddonReleasesRequest {
        "policyId" => policy_id: path,
        "addonName" => addon_name: query,
        "parentAddonReleaseId" => parent_addon_release_id: query,
    }
}

impl Operation for ListAddonReleasesRequest {
    type Response = ListAddonReleasesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAddonReleases")
        .roa("GET", "/integration-policies/{policyId}/addon-releases")
        .required(&["policyId"])
        .read_only();
}

/// Response to [`ListAddonReleasesRequest`].
#[non_exhaustive]
pub struct ListAddonReleasesResponse {
    /// The releases that were found or are concerned, one entry each.
    pub releases: Vec<Release>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD8BA7D6-995D-578D-9941-78B0FECD14B5`.
    pub request_id: Option<String>,
    /// How many items match in all. Example: `1`.
    pub total: Option<i64>,
}

response! {
    ListAddonReleasesResponse {
        "releases" => releases: list(""),
        "requestId" => request_id: value,
        "total" => total: value,
    }
}

/// The releases that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Release {
    /// Name that the addon goes by. Example: `cs-gpu`.
    pub addon_name: Option<String>,
    /// How many there are of this: alert rule. Example: `6`.
    pub alert_rule_count: Option<i64>,
    /// The conditions that were found or are concerned, one entry each.
    pub conditions: Vec<Condition>,
    /// Settings of the add-on, as JSON text.
    pub config: Option<String>,
    /// When the item was created. Example: `2024-11-04T16:10:12+08:00`.
    pub create_time: Option<Timestamp>,
    /// How many there are of this: dashboard. Example: `3`.
    pub dashboard_count: Option<i64>,
    /// ID of the environment that the item belongs to or stands for. Example: `policy-xxxxxxxxxxxx`.
    pub environment_id: Option<String>,
    /// How many there are of this: exporter. Example: `2`.
    pub exporter_count: Option<i64>,
    /// Settings of the have, and what it works with. Example: `true`.
    pub have_config: Option<bool>,
    /// ID of the install user that the item belongs to or stands for. Example: `175xxxxxxxxx`.
    pub install_user_id: Option<String>,
    /// Language of texts, or in which code is written. Example: `zh`.
    pub language: Option<String>,
    /// Whether the service runs the component itself. Example: `true`.
    pub managed: Option<bool>,
    /// ID of the parent addon release that the item belongs to or stands for.
    /// Example: `policy-xxxxxxxxxxxxxx`.
    pub parent_addon_release_id: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `policy-xxxxxxxxxxxxxx`.
    pub policy_id: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the release that the item belongs to or stands for.
    /// Example: `7339d808-66f9-4d40-83fa-xxxxxxxxxxx`.
    pub release_id: Option<String>,
    /// Name that the release goes by. Example: `test-gpu-integration-name`.
    pub release_name: Option<String>,
    /// Scene it is made for. Example: `container`.
    pub scene: Option<String>,
    /// State that the item is in, or that is asked for. Example: `running`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: update. Example: `2024-11-04T16:10:23+08:00`.
    pub update_time: Option<Timestamp>,
    /// ID of the user that the item belongs to or stands for. Example: `175xxxxxxxxxxxxx`.
    pub user_id: Option<String>,
    /// Which version it is. Example: `0.0.2`.
    pub version: Option<String>,
    /// Which kind of env it is or is to be. Example: `CS`.
    pub env_type: Option<String>,
    /// Workspace everything belongs to. Example: `default`.
    pub workspace: Option<String>,
    /// How far the release has come on the single entities.
    pub sub_addon_release: Option<SubAddonRelease>,
    /// Which version of the next is meant.
    pub next_version: Option<String>,
    /// Rules that apply to the entity, one entry each.
    pub entity_rules: Option<EntityGroupBase>,
    /// Which version of the api is meant. Example: `2023-03-30`.
    pub api_version: Option<String>,
}

response! {
    Release {
        "addonName" => addon_name: value,
        "alertRuleCount" => alert_rule_count: value,
        "conditions" => conditions: list(""),
        "config" => config: value,
        "createTime" => create_time: value,
        "dashboardCount" => dashboard_count: value,
        "environmentId" => environment_id: value,
        "exporterCount" => exporter_count: value,
        "haveConfig" => have_config: value,
        "installUserId" => install_user_id: value,
        "language" => language: value,
        "managed" => managed: value,
        "parentAddonReleaseId" => parent_addon_release_id: value,
        "policyId" => policy_id: value,
        "regionId" => region_id: value,
        "releaseId" => release_id: value,
        "releaseName" => release_name: value,
        "scene" => scene: value,
        "status" => status: value,
        "updateTime" => update_time: value,
        "userId" => user_id: value,
        "version" => version: value,
        "envType" => env_type: value,
        "workspace" => workspace: value,
        "subAddonRelease" => sub_addon_release: value,
        "nextVersion" => next_version: value,
        "entityRules" => entity_rules: value,
        "apiVersion" => api_version: value,
    }
}
