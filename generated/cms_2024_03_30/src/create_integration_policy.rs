// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIntegrationPolicy`, from `cms_2024_03_30/CreateIntegrationPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an integration policy, the frame in which add-ons are installed for clusters or
/// resources.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateIntegrationPolicyRequest::new()
///     .policy_type("CS");
/// let reply = client.create_integration_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIntegrationPolicyRequest {
    /// The entity group that the call is about.
    pub entity_group: Option<EntityGroup>,
    /// Name that the policy goes by. Example: `prod-database`.
    pub policy_name: Option<String>,
    /// **Required.** Which kind of policy it is or is to be. Example: `CS`.
    pub policy_type: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-aekz2km4kmhtbii`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// Workspace everything belongs to. Example: `prometheus`.
    pub workspace: Option<String>,
}

impl CreateIntegrationPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `entityGroup`.
    pub fn entity_group(mut self, value: impl Into<EntityGroup>) -> Self {
        self.entity_group = Some(value.into());
        self
    }
    /// Sets `policyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `policyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
}

request! {
    CreateIntegrationPolicyRequest {
        "entityGroup" => entity_group: body,
        "policyName" => policy_name: body,
        "policyType" => policy_type: body,
        "resourceGroupId" => resource_group_id: body,
        "tags" => tags: body,
        "workspace" => workspace: body,
    }
}

impl Operation for CreateIntegrationPolicyRequest {
    type Response = CreateIntegrationPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIntegrationPolicy")
        .roa("POST", "/integration-policies")
        .required(&["policyType"]);
}

/// Response to [`CreateIntegrationPolicyRequest`].
#[non_exhaustive]
pub struct CreateIntegrationPolicyResponse {
    /// The policy made.
    pub policy: Option<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD8BA7D6-995D-578D-9941-78B0FECD14B5`.
    pub request_id: Option<String>,
    /// Whether the policy is new. Example: `true`.
    pub created: Option<bool>,
}

response! {
    CreateIntegrationPolicyResponse {
        "policy" => policy: value,
        "requestId" => request_id: value,
        "created" => created: value,
    }
}

/// The entity group that the call is about.
#[non_exhaustive]
pub struct EntityGroup {
    /// Which kind of cluster entity it is or is to be. Example: `acs.ack.cluster`.
    pub cluster_entity_type: Option<String>,
    /// ID of the cluster that the call is about. Example: `na61prod3-na61cloudhdfsssd`.
    pub cluster_id: Option<String>,
    /// ID of the entity user that the call is about. Example: `12xxxx`.
    pub entity_user_id: Option<String>,
    /// ID of the entity group that the call is about. Example: `eg-b79f65d11fb94e779867cf937c3a3002`.
    pub entity_group_id: Option<String>,
    /// ID of the vpc that the call is about. Example: `vpc-bp18fgg3ffxa9czna40xt`.
    pub vpc_id: Option<String>,
    /// Lets a container cluster have more than one policy. Example: `ture`.
    pub disable_policy_share: Option<bool>,
    /// Namespace that the cluster lies in.
    pub cluster_namespace: Option<String>,
}

impl EntityGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterEntityType`.
    pub fn cluster_entity_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_entity_type = Some(value.into());
        self
    }
    /// Sets `clusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `entityUserId`.
    pub fn entity_user_id(mut self, value: impl Into<String>) -> Self {
        self.entity_user_id = Some(value.into());
        self
    }
    /// Sets `entityGroupId`.
    pub fn entity_group_id(mut self, value: impl Into<String>) -> Self {
        self.entity_group_id = Some(value.into());
        self
    }
    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `disablePolicyShare`.
    #[inline]
    pub fn disable_policy_share(mut self, value: bool) -> Self {
        self.disable_policy_share = Some(value);
        self
    }
    /// Sets `clusterNamespace`.
    pub fn cluster_namespace(mut self, value: impl Into<String>) -> Self {
        self.cluster_namespace = Some(value.into());
        self
    }
}

request! {
    EntityGroup {
        "clusterEntityType" => cluster_entity_type: field,
        "clusterId" => cluster_id: field,
        "entityUserId" => entity_user_id: field,
        "entityGroupId" => entity_group_id: field,
        "vpcId" => vpc_id: field,
        "disablePolicyShare" => disable_policy_share: field,
        "clusterNamespace" => cluster_namespace: field,
    }
}

/// The policy made.
#[non_exhaustive]
pub struct Policy {
    /// ID of the entity group that the item belongs to or stands for.
    /// Example: `eg-b79f65d11fb94e779867cf937c3a3002`.
    pub entity_group_id: Option<String>,
    /// ID of the policy that the item belongs to or stands for.
    /// Example: `policy-14c8e9a29b0a46da843f8781471062ff`.
    pub policy_id: Option<String>,
    /// Name that the policy goes by. Example: `metrics-inner-manage`.
    pub policy_name: Option<String>,
    /// Which kind of policy it is or is to be. Example: `CS`.
    pub policy_type: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `u1234567`.
    pub user_id: Option<String>,
    /// Workspace everything belongs to. Example: `prometheus`.
    pub workspace: Option<String>,
}

response! {
    Policy {
        "entityGroupId" => entity_group_id: value,
        "policyId" => policy_id: value,
        "policyName" => policy_name: value,
        "policyType" => policy_type: value,
        "regionId" => region_id: value,
        "userId" => user_id: value,
        "workspace" => workspace: value,
    }
}
