// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegrationPolicyStorageRequirements`, from `cms_2024_03_30/ListIntegrationPolicyStorageRequirements.md`.

use alicloud_runtime::codegen::*;

/// Lists the storage that an integration policy requires, by add-on and storage type.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListIntegrationPolicyStorageRequirementsRequest::new()
///     .policy_id("policy-ac38a7cb02d14ff48bc9f97d0a75063e");
/// let reply = client.list_integration_policy_storage_requirements(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationPolicyStorageRequirementsRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `policy-ac38a7cb02d14ff48bc9f97d0a75063e`.
    pub policy_id: Option<String>,
    /// Name that the addon goes by. Example: `release-1234357`.
    pub addon_name: Option<String>,
    /// Which kind of storage it is or is to be. Example: `LogStore`.
    pub storage_type: Option<String>,
    /// Name that the addon release goes by. Example: `kafka-17201012937917`.
    pub addon_release_name: Option<String>,
}

impl ListIntegrationPolicyStorageRequirementsRequest {
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
    /// Sets `storageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `addonReleaseName`.
    pub fn addon_release_name(mut self, value: impl Into<String>) -> Self {
        self.addon_release_name = Some(value.into());
        self
    }
}

request! {
    ListIntegrationPolicyStorageRequirementsRequest {
        "policyId" => policy_id: path,
        "addonName" => addon_name: query,
        "storageType" => storage_type: query,
        "addonReleaseName" => addon_release_name: query,
    }
}

impl Operation for ListIntegrationPolicyStorageRequirementsRequest {
    type Response = ListIntegrationPolicyStorageRequirementsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ListIntegrationPolicyStorageRequirements",
        )
        .roa("GET", "/integration-policies/{policyId}/storage-requirements")
        .required(&["policyId"])
        .read_only();
}

/// Response to [`ListIntegrationPolicyStorageRequirementsRequest`].
#[non_exhaustive]
pub struct ListIntegrationPolicyStorageRequirementsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-9A629907C1F0`.
    pub request_id: Option<String>,
    /// The storage requirements that were found or are concerned, one entry each.
    pub storage_requirements: Vec<StorageRequirement>,
}

response! {
    ListIntegrationPolicyStorageRequirementsResponse {
        "requestId" => request_id: value,
        "storageRequirements" => storage_requirements: list(""),
    }
}

/// The storage requirements that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct StorageRequirement {
    /// Which version of the api is meant. Example: `v1`.
    pub api_version: Option<String>,
    /// Kind of Kubernetes resource. Example: `Pod`.
    pub kind: Option<String>,
    /// Names and labels.
    pub metadata: Option<Metadata>,
    /// What kind of storage is wanted.
    pub spec: Option<Spec>,
    /// The status that are concerned.
    pub status: Option<StorageRequirementStatus>,
    /// Names of the addon releases that were found or are concerned. Example: `kafka-17201238912`.
    pub addon_release_names: Vec<String>,
}

response! {
    StorageRequirement {
        "apiVersion" => api_version: value,
        "kind" => kind: value,
        "metadata" => metadata: value,
        "spec" => spec: value,
        "status" => status: value,
        "addonReleaseNames" => addon_release_names: list(""),
    }
}

/// Names and labels.
#[non_exhaustive]
pub struct Metadata {
    /// The annotations that are concerned.
    pub annotations: BTreeMap<String, String>,
    /// The labels that are concerned.
    pub labels: BTreeMap<String, String>,
    /// Name of the item, as people see it. Example: `pod-1234567`.
    pub name: Option<String>,
    /// Namespace it belongs to. Example: `arms-prom`.
    pub namespace: Option<String>,
}

response! {
    Metadata {
        "annotations" => annotations: map,
        "labels" => labels: map,
        "name" => name: value,
        "namespace" => namespace: value,
    }
}

/// What kind of storage is wanted.
#[non_exhaustive]
pub struct Spec {
    /// ID of the entity that the item belongs to or stands for. Example: `es-xxxxx`.
    pub entity_id: Option<String>,
    /// The instance made. Example: `i-bp122p85gthbniw8rsu9`.
    pub instance: Option<String>,
    /// Name that the instance goes by. Example: `category_predict`.
    pub instance_name: Option<String>,
    /// Log project that holds the data. Example: `datagrid_cdm`.
    pub project: Option<String>,
    /// Region that the call or the item is about. Example: `cn-shenzhen`.
    pub region: Option<String>,
    /// Range in which the share holds. Example: `Region`.
    pub share_scope: Option<String>,
    /// Which kind of storage it is or is to be. Example: `Prometheus`.
    pub storage_type: Option<String>,
    /// Tags that the system carries.
    pub system_tags: BTreeMap<String, String>,
    /// Labels attached to the item.
    pub tags: BTreeMap<String, String>,
    /// ID of the user that the item belongs to or stands for. Example: `12345678`.
    pub user_id: Option<String>,
    /// Workspace everything belongs to. Example: `test-api`.
    pub workspace: Option<String>,
}

response! {
    Spec {
        "entityId" => entity_id: value,
        "instance" => instance: value,
        "instanceName" => instance_name: value,
        "project" => project: value,
        "region" => region: value,
        "shareScope" => share_scope: value,
        "storageType" => storage_type: value,
        "systemTags" => system_tags: map,
        "tags" => tags: map,
        "userId" => user_id: value,
        "workspace" => workspace: value,
    }
}

/// The status that are concerned.
#[non_exhaustive]
pub struct StorageRequirementStatus {
    /// ID of the instance that the item belongs to or stands for. Example: `rmq-cn-uqm3ket1t0u`.
    pub instance_id: Option<String>,
    /// Web address under which the inter is found. Example: `http://192.168.xxxxxx`.
    pub inter_url: Option<String>,
    /// Web address under which the intra is found. Example: `http://100.100.xxxxxx`.
    pub intra_url: Option<String>,
    /// Name of the item, as people see it. Example: `sr-xxxx`.
    pub name: Option<String>,
    /// Log project that holds the data. Example: `jiuwu_algo`.
    pub project: Option<String>,
    /// Store the Prometheus metrics go to.
    pub prom_metric_store: Option<String>,
    /// Region that the call or the item is about. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Which kind of storage it is or is to be. Example: `Prometheus`.
    pub storage_type: Option<String>,
    /// Workspace everything belongs to. Example: `default`.
    pub workspace: Option<String>,
}

response! {
    StorageRequirementStatus {
        "instanceId" => instance_id: value,
        "interUrl" => inter_url: value,
        "intraUrl" => intra_url: value,
        "name" => name: value,
        "project" => project: value,
        "promMetricStore" => prom_metric_store: value,
        "region" => region: value,
        "storageType" => storage_type: value,
        "workspace" => workspace: value,
    }
}
