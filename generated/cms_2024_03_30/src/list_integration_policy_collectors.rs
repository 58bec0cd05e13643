// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegrationPolicyCollectors`, from `cms_2024_03_30/ListIntegrationPolicyCollectors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonSchemaRef, Dashboard, Dependencies, ManagedInfo, MetricCheckRule, Protocol};

/// Lists the collectors that work for an integration policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListIntegrationPolicyCollectorsRequest::new()
///     .policy_id("env-d95435164593aece55f9999ce45c")
///     .collector_type("Exporter");
/// let reply = client.list_integration_policy_collectors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationPolicyCollectorsRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `env-d95435164593aece55f9999ce45c`.
    pub policy_id: Option<String>,
    /// Name that the addon release goes by. Example: `release-1234567`.
    pub addon_release_name: Option<String>,
    /// **Required.** Which kind of collector it is or is to be. Example: `Exporter`.
    pub collector_type: Option<String>,
    /// Language of texts, or in which code is written. Example: `zh`.
    pub language: Option<String>,
}

impl ListIntegrationPolicyCollectorsRequest {
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
    /// Sets `collectorType`, which is required.
    pub fn collector_type(mut self, value: impl Into<String>) -> Self {
        self.collector_type = Some(value.into());
        self
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    ListIntegrationPolicyCollectorsRequest {
        "policyId" => policy_id: path,
        "addonReleaseName" => addon_release_name: query,
        "collectorType" => collector_type: query,
        "language" => language: query,
    }
}

impl Operation for ListIntegrationPolicyCollectorsRequest {
    type Response = ListIntegrationPolicyCollectorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIntegrationPolicyCollectors")
        .roa("GET", "/integration-policies/{policyId}/collectors")
        .required(&["policyId", "collectorType"])
        .read_only();
}

/// Response to [`ListIntegrationPolicyCollectorsRequest`].
#[non_exhaustive]
pub struct ListIntegrationPolicyCollectorsResponse {
    /// The collectors that were found or are concerned, one entry each.
    pub collectors: Vec<Collector>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B9377D9-C56B-5C2E-A8A4-A01D6CC3F4B8`.
    pub request_id: Option<String>,
}

response! {
    ListIntegrationPolicyCollectorsResponse {
        "collectors" => collectors: list(""),
        "requestId" => request_id: value,
    }
}

/// The collectors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Collector {
    /// Name that the collector goes by. Example: `collector-kkxx`.
    pub collector_name: Option<String>,
    /// Which kind of collector it is or is to be. Example: `Exporter`.
    pub collector_type: Option<String>,
    /// The conditions that were found or are concerned, one entry each.
    pub conditions: Vec<Condition>,
    /// Whether the service runs the component itself. Example: `false`.
    pub managed: Option<bool>,
    /// State that the item is in, or that is asked for.
    pub state: Option<String>,
    /// Which version it is. Example: `2.6.2`.
    pub version: Option<String>,
    /// The workloads that were found or are concerned, one entry each.
    pub workloads: Vec<Workload>,
    /// Name that the release goes by. Example: `ecs-loong-collector-i-f8z1176fg57rlwmc1rfi`.
    pub release_name: Option<String>,
    /// What the add-on consists of.
    pub addon_meta: Option<AddonMeta>,
}

response! {
    Collector {
        "collectorName" => collector_name: value,
        "collectorType" => collector_type: value,
        "conditions" => conditions: list(""),
        "managed" => managed: value,
        "state" => state: value,
        "version" => version: value,
        "workloads" => workloads: list(""),
        "releaseName" => release_name: value,
        "addonMeta" => addon_meta: value,
    }
}

/// The conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Condition {
    /// Time that is set or recorded for this: first transition. Example: `2024-08-27T13:59:23+08:00`.
    pub first_transition_time: Option<Timestamp>,
    /// Time that is set or recorded for this: last transition. Example: `2024-08-27T13:59:23+08:00`.
    pub last_transition_time: Option<Timestamp>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
    /// Why the condition is as it is. Example: `Probe`.
    pub reason: Option<String>,
    /// State that the item is in, or that is asked for. Example: `True`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Ready`.
    pub type_: Option<String>,
}

response! {
    Condition {
        "firstTransitionTime" => first_transition_time: value,
        "lastTransitionTime" => last_transition_time: value,
        "message" => message: value,
        "reason" => reason: value,
        "status" => status: value,
        "type" => type_: value,
    }
}

/// The workloads that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Workload {
    /// IP address that belongs to the host. Example: `10.10.10.10`.
    pub host_ip: Option<String>,
    /// IP address of the host or service concerned. Example: `11.193.82.198`.
    pub ip: Option<String>,
    /// Whether the service runs the component itself. Example: `false`.
    pub managed: Option<bool>,
    /// What is known about the managed.
    pub managed_info: Option<ManagedInfo>,
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// Name of the item, as people see it. Example: `exporter-xxx`.
    pub name: Option<String>,
    /// Namespace it belongs to. Example: `prod-db`.
    pub namespace: Option<String>,
    /// Kind of the resource that owns it. Example: `Deployment`.
    pub owner_reference_kind: Option<String>,
    /// Name that the owner reference goes by. Example: `exporter`.
    pub owner_reference_name: Option<String>,
    /// Time that is set or recorded for this: start. Example: `2024-08-27T13:59:23+08:00`.
    pub start_time: Option<Timestamp>,
    /// State that the item is in, or that is asked for.
    pub status: Option<String>,
    /// Which version it is. Example: `v2.4.4`.
    pub version: Option<String>,
}

response! {
    Workload {
        "hostIp" => host_ip: value,
        "ip" => ip: value,
        "managed" => managed: value,
        "managedInfo" => managed_info: value,
        "message" => message: value,
        "name" => name: value,
        "namespace" => namespace: value,
        "ownerReferenceKind" => owner_reference_kind: value,
        "ownerReferenceName" => owner_reference_name: value,
        "startTime" => start_time: value,
        "status" => status: value,
        "version" => version: value,
    }
}

/// What the add-on consists of.
#[non_exhaustive]
pub struct AddonMeta {
    /// Name of the item, as people see it. Example: `cloud-acs-ecs`.
    pub name: Option<String>,
    /// Which version it is. Example: `0.0.1`.
    pub version: Option<String>,
    /// Language of texts, or in which code is written. Example: `zh`.
    pub language: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Scene it is made for. Example: `feature`.
    pub scene: Option<String>,
    /// Second name that the item can be called by. Example: `text`.
    pub alias: Option<String>,
    /// Address of the picture shown. Example: `assets/logos/ecs.svg`.
    pub icon: Option<String>,
    /// The keywords that were found or are concerned, one entry each. Example: `Monitor`.
    pub keywords: Vec<String>,
    /// Whether a policy takes it only once. Example: `true/false`.
    pub once: Option<bool>,
    /// The environments that were found or are concerned, one entry each.
    pub environments: Vec<Environment>,
    /// The categories that were found or are concerned, one entry each. Example: `infrastructure`.
    pub categories: Vec<String>,
    /// The dashboards that were found or are concerned, one entry each.
    pub dashboards: Vec<Dashboard>,
    /// Rank in lists. Example: `1000`.
    pub weight: Option<i32>,
    /// When the latest release was created. Example: `2025-10-25 09:12:12`.
    pub latest_release_create_time: Option<String>,
}

response! {
    AddonMeta {
        "name" => name: value,
        "version" => version: value,
        "language" => language: value,
        "description" => description: value,
        "scene" => scene: value,
        "alias" => alias: value,
        "icon" => icon: value,
        "keywords" => keywords: list(""),
        "once" => once: value,
        "environments" => environments: list(""),
        "categories" => categories: list(""),
        "dashboards" => dashboards: list(""),
        "weight" => weight: value,
        "latestReleaseCreateTime" => latest_release_create_time: value,
    }
}

/// The environments that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Environment {
    /// Name of the item, as people see it. Example: `CS/ECS/Cloud/Client`.
    pub name: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true/false`.
    pub enable: Option<bool>,
    /// Name shown to users. Example: `text`.
    pub label: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The policies that are concerned.
    pub policies: Option<Policies>,
    /// The dependencies that are concerned.
    pub dependencies: Option<Dependencies>,
    /// Which kind of policy it is or is to be. Example: `ECS`.
    pub policy_type: Option<String>,
    /// The common schema refs that were found or are concerned, one entry each.
    pub common_schema_refs: Vec<CommonSchemaRef>,
}

response! {
    Environment {
        "name" => name: value,
        "enable" => enable: value,
        "label" => label: value,
        "description" => description: value,
        "policies" => policies: value,
        "dependencies" => dependencies: value,
        "policyType" => policy_type: value,
        "commonSchemaRefs" => common_schema_refs: list(""),
    }
}

/// The policies that are concerned.
#[non_exhaustive]
pub struct Policies {
    /// Whether it is installed unless taken out. Example: `true/false`.
    pub default_install: Option<bool>,
    /// Name that the target addon goes by. Example: `cloud-acs-ecs`.
    pub target_addon_name: Option<String>,
    /// State that the alert default is in. Example: `RUNNING`.
    pub alert_default_status: Option<String>,
    /// The protocols that were found or are concerned, one entry each.
    pub protocols: Vec<Protocol>,
    /// How to see that data comes in after connecting.
    pub metric_check_rule: Option<MetricCheckRule>,
    /// Whether the application has to be restarted after connecting. Example: `true/false`.
    pub need_restart_after_integration: Option<bool>,
    /// Account that the enable service belongs to or works with. Example: `true/false`.
    pub enable_service_account: Option<bool>,
    /// Entity the policy is tied to.
    pub bind_entity: Option<BindEntity>,
    /// What is done about the bind default, as rules. Example: `true/false`.
    pub bind_default_policy: Option<bool>,
}

response! {
    Policies {
        "defaultInstall" => default_install: value,
        "targetAddonName" => target_addon_name: value,
        "alertDefaultStatus" => alert_default_status: value,
        "protocols" => protocols: list(""),
        "metricCheckRule" => metric_check_rule: value,
        "needRestartAfterIntegration" => need_restart_after_integration: value,
        "enableServiceAccount" => enable_service_account: value,
        "bindEntity" => bind_entity: value,
        "bindDefaultPolicy" => bind_default_policy: value,
    }
}

/// Entity the policy is tied to.
#[non_exhaustive]
pub struct BindEntity {
    /// Way in which the entity group works. Example: `true/false`.
    pub entity_group_mode: Option<bool>,
    /// Way in which the single entity works. Example: `true/false`.
    pub single_entity_mode: Option<bool>,
    /// Which kind of entity it is or is to be. Example: `acs.ecs.instance`.
    pub entity_type: Option<String>,
    /// Key that opens, signs or picks out the vpc id field. Example: `vpcId`.
    pub vpc_id_field_key: Option<String>,
}

response! {
    BindEntity {
        "entityGroupMode" => entity_group_mode: value,
        "singleEntityMode" => single_entity_mode: value,
        "entityType" => entity_type: value,
        "vpcIdFieldKey" => vpc_id_field_key: value,
    }
}
