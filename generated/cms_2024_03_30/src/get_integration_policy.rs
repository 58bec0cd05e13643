// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIntegrationPolicy`, from `cms_2024_03_30/GetIntegrationPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, BindResource, EntityDiscoverRuleTag, EntityGroup, EntityRules, EntityRulesIpMatchRule, FieldRule, Label, ManagedInfo, Tag};

/// Shows one integration policy by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetIntegrationPolicyRequest::new()
///     .policy_id("policy-ac38a7cb02d14ff48bc9f97d0a75063e");
/// let reply = client.get_integration_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIntegrationPolicyRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `policy-ac38a7cb02d14ff48bc9f97d0a75063e`.
    pub policy_id: Option<String>,
}

impl GetIntegrationPolicyRequest {
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
    GetIntegrationPolicyRequest {
        "policyId" => policy_id: path,
    }
}

impl Operation for GetIntegrationPolicyRequest {
    type Response = GetIntegrationPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIntegrationPolicy")
        .roa("GET", "/integration-policies/{policyId}")
        .required(&["policyId"])
        .read_only();
}

/// Response to [`GetIntegrationPolicyRequest`].
#[non_exhaustive]
pub struct GetIntegrationPolicyResponse {
    /// The policy made.
    pub policy: Option<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B9377D9-C56B-5C2E-A8A4-A01D6CC3F4B8`.
    pub request_id: Option<String>,
}

response! {
    GetIntegrationPolicyResponse {
        "policy" => policy: value,
        "requestId" => request_id: value,
    }
}

/// The policy made.
#[non_exhaustive]
pub struct Policy {
    /// Resource that the bind works on or belongs to.
    pub bind_resource: Option<BindResource>,
    /// The entity group that the item belongs to or stands for.
    pub entity_group: Option<EntityGroup>,
    /// What is known about the managed.
    pub managed_info: Option<ManagedInfo>,
    /// ID of the policy that the item belongs to or stands for.
    /// Example: `policy-c9efed2b99c348d49e589c5f780fc074`.
    pub policy_id: Option<String>,
    /// Name that the policy goes by. Example: `ControlPolicy4DetailVportInfo`.
    pub policy_name: Option<String>,
    /// Which kind of policy it is or is to be. Example: `CS`.
    pub policy_type: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-xxxxx`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// ID of the user that the item belongs to or stands for. Example: `u123456`.
    pub user_id: Option<String>,
    /// Workspace everything belongs to. Example: `prometheus`.
    pub workspace: Option<String>,
    /// State that the cs umodel is in. Example: `true`.
    pub cs_umodel_status: Option<bool>,
}

response! {
    Policy {
        "bindResource" => bind_resource: value,
        "entityGroup" => entity_group: value,
        "managedInfo" => managed_info: value,
        "policyId" => policy_id: value,
        "policyName" => policy_name: value,
        "policyType" => policy_type: value,
        "regionId" => region_id: value,
        "resourceGroupId" => resource_group_id: value,
        "tags" => tags: list(""),
        "userId" => user_id: value,
        "workspace" => workspace: value,
        "csUmodelStatus" => cs_umodel_status: value,
    }
}
