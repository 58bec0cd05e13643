// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegrationPolicyCustomScrapeJobRules`, from `cms_2024_03_30/ListIntegrationPolicyCustomScrapeJobRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom service discovery rules, with their scrape configurations, of an integration
/// policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListIntegrationPolicyCustomScrapeJobRulesRequest::new()
///     .policy_id("policy-d95435164593aece55f9999ce45c");
/// let reply = client.list_integration_policy_custom_scrape_job_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationPolicyCustomScrapeJobRulesRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `policy-d95435164593aece55f9999ce45c`.
    pub policy_id: Option<String>,
    /// Name that the addon release goes by. Example: `release12345678`.
    pub addon_release_name: Option<String>,
    /// Whether the YAML comes encrypted. Example: `true`.
    pub encrypt_yaml: Option<bool>,
    /// Namespace the metrics carry, one per cloud product. Example: `arms-prom`.
    pub namespace: Option<String>,
}

impl ListIntegrationPolicyCustomScrapeJobRulesRequest {
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
    /// Sets `addonReleaseName`.
    pub fn addon_release_name(mut self, value: impl Into<String>) -> Self {
        self.addon_release_name = Some(value.into());
        self
    }
    /// Sets `encryptYaml`.
    #[inline]
    pub fn encrypt_yaml(mut self, value: bool) -> Self {
        self.encrypt_yaml = Some(value);
        self
    }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    ListIntegrationPolicyCustomScrapeJobRulesRequest {
        "policyId" => policy_id: path,
        "addonReleaseName" => addon_release_name: query,
        "encryptYaml" => encrypt_yaml: query,
        "namespace" => namespace: query,
    }
}

impl Operation for ListIntegrationPolicyCustomScrapeJobRulesRequest {
    type Response = ListIntegrationPolicyCustomScrapeJobRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ListIntegrationPolicyCustomScrapeJobRules",
        )
        .roa("GET", "/integration-policies/{policyId}/custom-scrape-job-rules")
        .required(&["policyId"])
        .read_only();
}

/// Response to [`ListIntegrationPolicyCustomScrapeJobRulesRequest`].
#[non_exhaustive]
pub struct ListIntegrationPolicyCustomScrapeJobRulesResponse {
    /// ID of the cluster that the item belongs to or stands for. Example: `et15prod-et15storage`.
    pub cluster_id: Option<String>,
    /// Rules that apply to the custom scrape job, one entry each.
    pub custom_scrape_job_rules: Vec<CustomScrapeJobRule>,
    /// ID of the policy that the item belongs to or stands for.
    /// Example: `policy-15abcc24c06f4797832b5954198e1ed1`.
    pub policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-9A629907C1F0`.
    pub request_id: Option<String>,
}

response! {
    ListIntegrationPolicyCustomScrapeJobRulesResponse {
        "clusterId" => cluster_id: value,
        "customScrapeJobRules" => custom_scrape_job_rules: list(""),
        "policyId" => policy_id: value,
        "requestId" => request_id: value,
    }
}

/// Rules that apply to the custom scrape job, one entry each.
#[non_exhaustive]
pub struct CustomScrapeJobRule {
    /// Name that the addon goes by. Example: `cloud-ecs`.
    pub addon_name: Option<String>,
    /// Name that the addon release goes by. Example: `release-12345678`.
    pub addon_release_name: Option<String>,
    /// Which version of the addon is meant. Example: `0.0.1`.
    pub addon_version: Option<String>,
    /// The settings as YAML. Example: `scrape_cofnigs: - jobxxxxxx`.
    pub config_yaml: Option<String>,
    /// State that the enable is in. Example: `mini`.
    pub enable_status: Option<String>,
    /// Whether the YAML comes encrypted. Example: `true`.
    pub encrypt_yaml: Option<bool>,
    /// How many there are of this: matched pod. Example: `1`.
    pub matched_pod_count: Option<i64>,
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// Name of the item, as people see it. Example: `dlab1`.
    pub name: Option<String>,
    /// Namespace it belongs to. Example: `prod-data`.
    pub namespace: Option<String>,
    /// Settings of each scrape, one entry each.
    pub scrape_configs: Vec<ScrapeConfig>,
}

response! {
    CustomScrapeJobRule {
        "addonName" => addon_name: value,
        "addonReleaseName" => addon_release_name: value,
        "addonVersion" => addon_version: value,
        "configYaml" => config_yaml: value,
        "enableStatus" => enable_status: value,
        "encryptYaml" => encrypt_yaml: value,
        "matchedPodCount" => matched_pod_count: value,
        "message" => message: value,
        "name" => name: value,
        "namespace" => namespace: value,
        "scrapeConfigs" => scrape_configs: list(""),
    }
}

/// Settings of each scrape, one entry each.
#[non_exhaustive]
pub struct ScrapeConfig {
    /// Name that the job goes by. Example: `mysql-exporter`.
    pub job_name: Option<String>,
    /// Text for people that explains the result. Example: `successful`.
    pub message: Option<String>,
    /// Path under which the metrics is found. Example: `/metrics`.
    pub metrics_path: Option<String>,
    /// Protocol metrics are scraped over. Example: `http`.
    pub scheme: Option<String>,
    /// Time between two of this, or the span in which it holds: scrape. Example: `30s`.
    pub scrape_interval: Option<String>,
    /// How long the scrape may take before it is given up. Example: `60s`.
    pub scrape_timeout: Option<String>,
    /// Settings of each service discovery, one entry each.
    pub service_discovery_configs: Vec<String>,
}

response! {
    ScrapeConfig {
        "jobName" => job_name: value,
        "message" => message: value,
        "metricsPath" => metrics_path: value,
        "scheme" => scheme: value,
        "scrapeInterval" => scrape_interval: value,
        "scrapeTimeout" => scrape_timeout: value,
        "serviceDiscoveryConfigs" => service_discovery_configs: list(""),
    }
}
