// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegrationPolicyPodMonitors`, from `cms_2024_03_30/ListIntegrationPolicyPodMonitors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Endpoint};

/// Lists the PodMonitor resources of an integration policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListIntegrationPolicyPodMonitorsRequest::new()
///     .policy_id("policy-1d4634924c8ba599822c601fcee3");
/// let reply = client.list_integration_policy_pod_monitors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationPolicyPodMonitorsRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `policy-1d4634924c8ba599822c601fcee3`.
    pub policy_id: Option<String>,
    /// Name that the addon release goes by. Example: `release-123456789`.
    pub addon_release_name: Option<String>,
    /// Namespace the metrics carry, one per cloud product. Example: `default`.
    pub namespace: Option<String>,
    /// Whether the YAML comes encrypted. Example: `true`.
    pub encrypt_yaml: Option<bool>,
}

impl ListIntegrationPolicyPodMonitorsRequest {
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
    ListIntegrationPolicyPodMonitorsRequest {
        "policyId" => policy_id: path,
        "addonReleaseName" => addon_release_name: query,
        "namespace" => namespace: query,
        "encryptYaml" => encrypt_yaml: query,
    }
}

impl Operation for ListIntegrationPolicyPodMonitorsRequest {
    type Response = ListIntegrationPolicyPodMonitorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIntegrationPolicyPodMonitors")
        .roa("GET", "/integration-policies/{policyId}/pod-monitors")
        .required(&["policyId"])
        .read_only();
}

/// Response to [`ListIntegrationPolicyPodMonitorsRequest`].
#[non_exhaustive]
pub struct ListIntegrationPolicyPodMonitorsResponse {
    /// ID of the cluster that the item belongs to or stands for. Example: `et15prod-et15storage`.
    pub cluster_id: Option<String>,
    /// The pod monitors that were found or are concerned, one entry each.
    pub pod_monitors: Vec<PodMonitor>,
    /// ID of the policy that the item belongs to or stands for.
    /// Example: `policy-c9efed2b99c348d49e589c5f780fc074`.
    pub policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD8BA7D6-995D-578D-9941-78B0FECD14B5`.
    pub request_id: Option<String>,
}

response! {
    ListIntegrationPolicyPodMonitorsResponse {
        "clusterId" => cluster_id: value,
        "podMonitors" => pod_monitors: list(""),
        "policyId" => policy_id: value,
        "requestId" => request_id: value,
    }
}

/// The pod monitors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PodMonitor {
    /// Name that the addon goes by. Example: `cloud-ecs`.
    pub addon_name: Option<String>,
    /// Name that the addon release goes by. Example: `release-2345678`.
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
    /// How many there are of this: matched pod. Example: `3`.
    pub matched_pod_count: Option<i64>,
    /// Name of the item, as people see it. Example: `znzmo_entity_test`.
    pub name: Option<String>,
    /// Namespace it belongs to. Example: `sla-ns-d5aeb2b4f91b47`.
    pub namespace: Option<String>,
}

response! {
    PodMonitor {
        "addonName" => addon_name: value,
        "addonReleaseName" => addon_release_name: value,
        "addonVersion" => addon_version: value,
        "configYaml" => config_yaml: value,
        "enableStatus" => enable_status: value,
        "encryptYaml" => encrypt_yaml: value,
        "endpoints" => endpoints: list(""),
        "matchedPodCount" => matched_pod_count: value,
        "name" => name: value,
        "namespace" => namespace: value,
    }
}
