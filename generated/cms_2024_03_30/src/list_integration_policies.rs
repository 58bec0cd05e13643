// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegrationPolicies`, from `cms_2024_03_30/ListIntegrationPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, BindResource, EntityDiscoverRuleTag, EntityGroup, EntityRules, EntityRulesIpMatchRule, FieldRule, Label, SubAddonRelease, Tag};

/// Lists integration policies with filters such as type, add-on, region, and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListIntegrationPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_integration_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegrationPoliciesRequest {
    /// ID of the policy that the call is about. Example: `policy-93817a401f78435596d745a97d2e85a1`.
    pub policy_id: Option<String>,
    /// Name that the policy goes by. Example: `prod-database`.
    pub policy_name: Option<String>,
    /// Which kind of policy it is or is to be. Example: `CS`.
    pub policy_type: Option<String>,
    /// Name that the addon goes by. Example: `cs-default`.
    pub addon_name: Option<String>,
    /// IDs of the filter regions to work on or to narrow the list down to.
    /// Example: `cn-beijing,cn-hangzhou`.
    pub filter_region_ids: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-xxxxx`.
    pub resource_group_id: Option<String>,
    /// Tags to look for.
    pub tag: Vec<Tag>,
    /// Token for the next; pass it on without reading anything into it. Example: `mvnX6zqg3P`.
    pub next_token: Option<String>,
    /// Outcomes of the max, one entry each. Example: `30`.
    pub max_results: Option<i32>,
    /// IDs of the entity groups to work on or to narrow the list down to. Example: `eg-1,eg-2,eg-3`.
    pub entity_group_ids: Option<String>,
    /// Workspace everything belongs to. Example: `demo`.
    pub workspace: Option<String>,
    /// Statement that picks out the entries wanted. Example: `test`.
    pub query: Option<String>,
    /// ID of the prometheus instance that the call is about.
    /// Example: `cmee-622d27c2e87d49debceeebc7c642610e`.
    pub prometheus_instance_id: Option<String>,
    /// ID of the bind resource that the call is about. Example: `622d27c2e87d49debceeebc7c642610e`.
    pub bind_resource_id: Option<String>,
}

impl ListIntegrationPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `policyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `policyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `policyType`.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `addonName`.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `filterRegionIds`.
    pub fn filter_region_ids(mut self, value: impl Into<String>) -> Self {
        self.filter_region_ids = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `entityGroupIds`.
    pub fn entity_group_ids(mut self, value: impl Into<String>) -> Self {
        self.entity_group_ids = Some(value.into());
        self
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `prometheusInstanceId`.
    pub fn prometheus_instance_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_id = Some(value.into());
        self
    }
    /// Sets `bindResourceId`.
    pub fn bind_resource_id(mut self, value: impl Into<String>) -> Self {
        self.bind_resource_id = Some(value.into());
        self
    }
}

request! {
    ListIntegrationPoliciesRequest {
        "policyId" => policy_id: query,
        "policyName" => policy_name: query,
        "policyType" => policy_type: query,
        "addonName" => addon_name: query,
        "filterRegionIds" => filter_region_ids: query,
        "resourceGroupId" => resource_group_id: query,
        "tag" => tag: query_json,
        "nextToken" => next_token: query,
        "maxResults" => max_results: query,
        "entityGroupIds" => entity_group_ids: query,
        "workspace" => workspace: query,
        "query" => query: query,
        "prometheusInstanceId" => prometheus_instance_id: query,
        "bindResourceId" => bind_resource_id: query,
    }
}

impl Operation for ListIntegrationPoliciesRequest {
    type Response = ListIntegrationPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIntegrationPolicies")
        .roa("GET", "/integration-policies")
        .read_only();
}

impl Paginated for ListIntegrationPoliciesRequest {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policies)
    }
}

/// Response to [`ListIntegrationPoliciesRequest`].
#[non_exhaustive]
pub struct ListIntegrationPoliciesResponse {
    /// Outcomes of the max, one entry each. Example: `100`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    /// Example: `44ANBjKZmQeKnaB1fXRq06w7sFYK3MUcCALMD9qQbmEiE`.
    pub next_token: Option<String>,
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD8BA7D6-995D-578D-9941-78B0FECD14B5`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `0`.
    pub total_count: Option<i32>,
}

response! {
    ListIntegrationPoliciesResponse {
        "maxResults" => max_results: value,
        "nextToken" => next_token: value,
        "policies" => policies: list(""),
        "requestId" => request_id: value,
        "totalCount" => total_count: value,
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// Resource that the bind works on or belongs to.
    pub bind_resource: Option<BindResource>,
    /// The entity group that the item belongs to or stands for.
    pub entity_group: Option<EntityGroup>,
    /// What is known about the managed.
    pub managed_info: Option<ManagedInfo>,
    /// ID of the policy that the item belongs to or stands for.
    /// Example: `policy-ac38a7cb02d14ff48bc9f97d0a75063e`.
    pub policy_id: Option<String>,
    /// Name that the policy goes by. Example: `6f5HSsg3AP`.
    pub policy_name: Option<String>,
    /// Which kind of policy it is or is to be. Example: `ECS`.
    pub policy_type: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-xxxxx`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// ID of the user that the item belongs to or stands for. Example: `128470923`.
    pub user_id: Option<String>,
    /// Workspace everything belongs to. Example: `test-api`.
    pub workspace: Option<String>,
    /// Billing package of the policy. Example: `CS_Pro`.
    pub fee_package: Option<String>,
    /// How far the release has come on the single entities.
    pub sub_addon_release: Option<SubAddonRelease>,
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
        "feePackage" => fee_package: value,
        "subAddonRelease" => sub_addon_release: value,
        "csUmodelStatus" => cs_umodel_status: value,
    }
}

/// What is known about the managed.
#[non_exhaustive]
pub struct ManagedInfo {
    /// ID of the security group that the item belongs to or stands for. Example: `sg-xxxxx`.
    pub security_group_id: Option<String>,
    /// ID of the vswitch that the item belongs to or stands for. Example: `vsw-xxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID of the eni that the item belongs to or stands for. Example: `eni-12345678`.
    pub eni_id: Option<String>,
}

response! {
    ManagedInfo {
        "securityGroupId" => security_group_id: value,
        "vswitchId" => vswitch_id: value,
        "eniId" => eni_id: value,
    }
}
