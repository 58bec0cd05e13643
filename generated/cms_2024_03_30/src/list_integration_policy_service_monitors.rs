// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegrationPolicyServiceMonitors`, from `cms_2024_03_30/ListIntegrationPolicyServiceMonitors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Endpoint};

/// Lists the ServiceMonitor resources of an integration policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListIntegrationPolicyServiceMonitorsRequest::new()
///     .policy_id("policy-ac38a7cb02d14ff48bc9f97d0a75063e");
/// let reply = client.list_integration_policy_service_monitors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationPolicyServiceMonitorsRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `policy-ac38a7cb02d14ff48bc9f97d0a75063e`.
    pub policy_id: Option<String>,
    /// Name that the addon release goes by. Example: `release-12345678`.
    pub addon_release_name: Option<String>,
    /// Namespace the metrics carry, one per cloud product. Example: `arms-prom`.
    pub namespace: Option<String>,
    /// Whether the YAML comes encrypted. Example: `true`.
    pub encrypt_yaml: Option<bool>,
}

impl ListIntegrationPolicyServiceMonitorsRequest {
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
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `encryptYaml`.
    #[inline]
    pub fn encrypt_yaml(mut self, value: bool) -> Self {
        self.encrypt_yaml = Some(value);
        self
    }
}

request! {
    ListIntegrationPolicyServiceMonitorsRequest {
        "policyId" => policy_id: path,
        "addonReleaseName" => addon_release_name: query,
        "namespace" => namespace: query,
        "encryptYaml" => encrypt_yaml: query,
    }
}

impl Operation for ListIntegrationPolicyServiceMonitorsRequest {
    type Response = ListIntegrationPolicyServiceMonitorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIntegrationPolicyServiceMonitors")
        .roa("GET", "/integration-policies/{policyId}/service-monitors")
        .required(&["policyId"])
        .read_only();
}

/// Response to [`ListIntegrationPolicyServiceMonitorsRequest`].
#[non_exhaustive]
pub struct ListIntegrationPolicyServiceMonitorsResponse {
    /// ID of the cluster that the item belongs to or stands for.
    /// Example: `ea119prod-ea119blinkcptssd1`.
    pub cluster_id: Option<String>,
    /// ID of the policy that the item belongs to or stands for.
    /// Example: `policy-ac38a7cb02d14ff48bc9f97d0a75063e`.
    pub policy_id: Option<String>,
    /// The service monitors that were found or are concerned, one entry each.
    pub service_monitors: Vec<ServiceMonitor>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD8BA7D6-995D-578D-9941-78B0FECD14B5`.
    pub request_id: Option<String>,
}

response! {
    ListIntegrationPolicyServiceMonitorsResponse {
        "clusterId" => cluster_id: value,
        "policyId" => policy_id: value,
        "serviceMonitors" => service_monitors: list(""),
        "requestId" => request_id: value,
    }
}

/// The service monitors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ServiceMonitor {
    /// Name that the addon goes by. Example: `cloud-acs-ecs`.
    pub addon_name: Option<String>,
    /// Name that the addon release goes by. Example: `release-1234567`.
    pub addon_release_name: Option<String>,
    /// Which version of the addon is meant. Example: `0.0.1`.
    pub addon_version: Option<String>,
    /// The settings as YAML. Example: `apiVersion: xxxxx`.
    pub config_yaml: Option<String>,
    /// State that the enable is in. Example: `run`.
    pub enable_status: Option<String>,
    /// Whether the YAML comes encrypted. Example: `YXBpVmVyc2lvbjogeHh4eHgK`.
    pub encrypt_yaml: Option<bool>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
    /// How many there are of this: matched service. Example: `50`.
    pub matched_service_count: Option<i64>,
    /// Name of the item, as people see it. Example: `62a526c5-f6ca-4cfb-b5a4-b76974cffe51`.
    pub name: Option<String>,
    /// Namespace it belongs to. Example: `arms-prom`.
    pub namespace: Option<String>,
}

response! {
    ServiceMonitor {
        "addonName" => addon_name: value,
        "addonReleaseName" => addon_release_name: value,
        "addonVersion" => addon_version: value,
        "configYaml" => config_yaml: value,
        "enableStatus" => enable_status: value,
        "encryptYaml" => encrypt_yaml: value,
        "endpoints" => endpoints: list(""),
        "matchedServiceCount" => matched_service_count: value,
        "name" => name: value,
        "namespace" => namespace: value,
    }
}
