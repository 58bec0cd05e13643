// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegrationPolicyAddons`, from `cms_2024_03_30/ListIntegrationPolicyAddons.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dashboard, Dependencies, Protocol};

/// Lists which add-ons an integration policy has installed.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListIntegrationPolicyAddonsRequest::new()
///     .policy_id("policy-3563e6bf338141b3b92c118e2c318c37");
/// let reply = client.list_integration_policy_addons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationPolicyAddonsRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `policy-3563e6bf338141b3b92c118e2c318c37`.
    pub policy_id: Option<String>,
}

impl ListIntegrationPolicyAddonsRequest {
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
}

request! {
    ListIntegrationPolicyAddonsRequest {
        "policyId" => policy_id: path,
    }
}

impl Operation for ListIntegrationPolicyAddonsRequest {
    type Response = ListIntegrationPolicyAddonsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIntegrationPolicyAddons")
        .roa("GET", "/integration-policies/{policyId}/addons")
        .required(&["policyId"])
        .read_only();
}

/// Response to [`ListIntegrationPolicyAddonsRequest`].
#[non_exhaustive]
pub struct ListIntegrationPolicyAddonsResponse {
    /// The addons that were found or are concerned, one entry each.
    pub addons: Vec<Addon>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E00EF90-CEF9-57C9-9AE9-5AA937D37C03`.
    pub request_id: Option<String>,
    /// How many items match in all. Example: `5`.
    pub total: Option<i64>,
}

response! {
    ListIntegrationPolicyAddonsResponse {
        "addons" => addons: list(""),
        "requestId" => request_id: value,
        "total" => total: value,
    }
}

/// The addons that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Addon {
    /// Second name that the item can be called by. Example: `MySQL`.
    pub alias: Option<String>,
    /// The categories that were found or are concerned, one entry each. Example: `database`.
    pub categories: Vec<String>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
    /// Free text that describes the item to people. Example: `Observability integration.`.
    pub description: Option<String>,
    /// The environments that were found or are concerned, one entry each.
    pub environments: Vec<Environment>,
    /// Address of the picture shown. Example: `asert/mysql.svg`.
    pub icon: Option<String>,
    /// The keywords that were found or are concerned, one entry each. Example: `container`.
    pub keywords: Vec<String>,
    /// Language of texts, or in which code is written. Example: `zh`.
    pub language: Option<String>,
    /// When the latest release was created. Example: `2025-09-03T03:15:56Z`.
    pub latest_release_create_time: Option<Timestamp>,
    /// Name of the item, as people see it. Example: `mysql`.
    pub name: Option<String>,
    /// Whether a policy takes it only once. Example: `true`.
    pub once: Option<bool>,
    /// Scene it is made for. Example: `container`.
    pub scene: Option<String>,
    /// Which version it is. Example: `0.1.1`.
    pub version: Option<String>,
    /// Rank in lists. Example: `99`.
    pub weight: Option<i32>,
}

response! {
    Addon {
        "alias" => alias: value,
        "categories" => categories: list(""),
        "dashboards" => dashboards: list(""),
        "description" => description: value,
        "environments" => environments: list(""),
        "icon" => icon: value,
        "keywords" => keywords: list(""),
        "language" => language: value,
        "latestReleaseCreateTime" => latest_release_create_time: value,
        "name" => name: value,
        "once" => once: value,
        "scene" => scene: value,
        "version" => version: value,
        "weight" => weight: value,
    }
}

/// The environments that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Environment {
    /// The dependencies that are concerned.
    pub dependencies: Option<Dependencies>,
    /// Free text that describes the item to people. Example: `o11y-demo-cn-heyuan`.
    pub description: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Name shown to users. Example: `Cloud`.
    pub label: Option<String>,
    /// Name of the item, as people see it. Example: `Cloud`.
    pub name: Option<String>,
    /// The policies that are concerned.
    pub policies: Option<Policies>,
}

response! {
    Environment {
        "dependencies" => dependencies: value,
        "description" => description: value,
        "enable" => enable: value,
        "label" => label: value,
        "name" => name: value,
        "policies" => policies: value,
    }
}

/// The policies that are concerned.
#[non_exhaustive]
pub struct Policies {
    /// State that the alert default is in. Example: `RUNNING`.
    pub alert_default_status: Option<String>,
    /// Whether it is installed unless taken out. Example: `true`.
    pub default_install: Option<bool>,
    /// Account that the enable service belongs to or works with. Example: `true`.
    pub enable_service_account: Option<bool>,
    /// How to see that data comes in after connecting.
    pub metric_check_rule: Option<MetricCheckRule>,
    /// Whether the application has to be restarted after connecting. Example: `true`.
    pub need_restart_after_integration: Option<bool>,
    /// The protocols that were found or are concerned, one entry each.
    pub protocols: Vec<Protocol>,
    /// Name that the target addon goes by. Example: `mysql`.
    pub target_addon_name: Option<String>,
}

response! {
    Policies {
        "alertDefaultStatus" => alert_default_status: value,
        "defaultInstall" => default_install: value,
        "enableServiceAccount" => enable_service_account: value,
        "metricCheckRule" => metric_check_rule: value,
        "needRestartAfterIntegration" => need_restart_after_integration: value,
        "protocols" => protocols: list(""),
        "targetAddonName" => target_addon_name: value,
    }
}

/// How to see that data comes in after connecting.
#[non_exhaustive]
pub struct MetricCheckRule {
    /// Queries whose results tell that data has arrived. Example: `up{job="mysql"} > 0`.
    pub prom_ql: Vec<String>,
}

response! {
    MetricCheckRule {
        "promQl" => prom_ql: list(""),
    }
}
