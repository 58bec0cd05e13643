// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegrationPolicyDashboards`, from `cms_2024_03_30/ListIntegrationPolicyDashboards.md`.

use alicloud_runtime::codegen::*;

/// Lists the dashboards that belong to an integration policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListIntegrationPolicyDashboardsRequest::new()
///     .policy_id("policy-ac38a7cb02d14ff48bc9f97d0a75063e");
/// let reply = client.list_integration_policy_dashboards(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationPolicyDashboardsRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `policy-ac38a7cb02d14ff48bc9f97d0a75063e`.
    pub policy_id: Option<String>,
    /// Name that the addon goes by. Example: `cs-default`.
    pub addon_name: Option<String>,
    /// Scene the dashboards are made for. Example: `databse`.
    pub scene: Option<String>,
    /// Language of texts, or in which code is written. Default: `zh`. Example: `zh`.
    pub language: Option<Open<Language>>,
}

impl ListIntegrationPolicyDashboardsRequest {
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
    /// Sets `scene`.
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<Open<Language>>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    ListIntegrationPolicyDashboardsRequest {
        "policyId" => policy_id: path,
        "addonName" => addon_name: query,
        "scene" => scene: query,
        "language" => language: query,
    }
}

impl Operation for ListIntegrationPolicyDashboardsRequest {
    type Response = ListIntegrationPolicyDashboardsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIntegrationPolicyDashboards")
        .roa("GET", "/integration-policies/{policyId}/dashboards")
        .required(&["policyId"])
        .read_only();
}

/// Response to [`ListIntegrationPolicyDashboardsRequest`].
#[non_exhaustive]
pub struct ListIntegrationPolicyDashboardsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD8BA7D6-995D-578D-9941-78B0FECD14B5`.
    pub request_id: Option<String>,
    /// How many items match in all. Example: `1`.
    pub total: Option<i32>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
}

response! {
    ListIntegrationPolicyDashboardsResponse {
        "requestId" => request_id: value,
        "total" => total: value,
        "dashboards" => dashboards: list(""),
    }
}

/// The dashboards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Dashboard {
    /// Identifier inside Grafana. Example: `1258199346721590`.
    pub uid: Option<String>,
    /// What draws the dashboard. Example: `grafana`.
    pub engine: Option<String>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// Name of the item, as people see it. Example: `k8s-pod`.
    pub name: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Region that the call or the item is about. Example: `cn-hongkong`.
    pub region: Option<String>,
    /// Folder of the dashboard inside Grafana. Example: `Env-AAA`.
    pub folder_uid: Option<String>,
    /// Labels attached to the item. Example: `tag1`.
    pub tags: Vec<String>,
}

response! {
    Dashboard {
        "uid" => uid: value,
        "engine" => engine: value,
        "title" => title: value,
        "name" => name: value,
        "url" => url: value,
        "region" => region: value,
        "folderUid" => folder_uid: value,
        "tags" => tags: list(""),
    }
}

values! {
    /// Language of texts, or in which code is written.
    pub enum Language {
        /// Chinese.
        Zh = "zh",
        /// English.
        En = "en",
    }
}
