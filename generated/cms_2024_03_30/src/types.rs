// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// State that the item is in, or that is asked for.
    pub enum AggTaskGroupStatus {
        /// At work.
        Running = "Running",
        /// At rest.
        Stopped = "Stopped",
    }
}

values! {
    /// HTTP method the webhook is called with.
    pub enum AlertWebhookMethod {
        /// Puts the parameters in the query.
        Get = "GET",
        /// Puts the parameters in the body.
        Post = "POST",
    }
}

/// The annotations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Annotation {
    /// How the value is compared. Example: `in`.
    pub op: Option<String>,
    /// Key that opens, signs or picks out the tag. Example: `instanceId`.
    pub tag_key: Option<String>,
    /// The tag values that were found or are concerned, one entry each.
    /// Example: `i-bp1gj8wyq4fxk28k6iy2`.
    pub tag_values: Vec<String>,
}

impl Annotation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `op`.
    pub fn op(mut self, value: impl Into<String>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `tagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `tagValues`.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Annotation {
        "op" => op: value,
        "tagKey" => tag_key: value,
        "tagValues" => tag_values: list(""),
    }
}

/// Knowledge bases in Model Studio.
#[non_exhaustive]
pub struct Bailian {
    /// ID of the workspace that the call is about. Example: `llm-xxxxx`.
    pub workspace_id: Option<String>,
    /// ID of the index that the call is about. Example: `index-xxxx`.
    pub index_id: Option<String>,
    /// Region that the call or the item is about. Example: `cn-beijing`.
    pub region: Option<String>,
    /// The attributes that are concerned. Example: `test`.
    pub attributes: Option<String>,
}

impl Bailian {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `indexId`.
    pub fn index_id(mut self, value: impl Into<String>) -> Self {
        self.index_id = Some(value.into());
        self
    }
    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `attributes`.
    pub fn attributes(mut self, value: impl Into<String>) -> Self {
        self.attributes = Some(value.into());
        self
    }
}

response! {
    Bailian {
        "workspaceId" => workspace_id: value,
        "indexId" => index_id: value,
        "region" => region: value,
        "attributes" => attributes: value,
    }
}

/// Resource that the bind works on or belongs to.
#[non_exhaustive]
pub struct BindResource {
    /// ID of the cluster that the item belongs to or stands for.
    /// Example: `00b1630f02814f95a9bce717d8d56bb2`.
    pub cluster_id: Option<String>,
    /// Which kind of cluster it is or is to be. Example: `ManagedKubernetes`.
    pub cluster_type: Option<String>,
    /// Address range of the vpc, in CIDR notation. Example: `10.12.0.1/16`.
    pub vpc_cidr: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-2zegqpeyxplhtmdg70xnr`.
    pub vpc_id: Option<String>,
}

response! {
    BindResource {
        "clusterId" => cluster_id: value,
        "clusterType" => cluster_type: value,
        "vpcCidr" => vpc_cidr: value,
        "vpcId" => vpc_id: value,
    }
}

/// The business trace asked for.
#[non_exhaustive]
pub struct BizTraceConfig {
    /// Workspace everything belongs to. Example: `default-cms-xxxxxxx-cn-hangzhou`.
    pub workspace: Option<String>,
    /// ID of the biz trace that the item belongs to or stands for. Example: `e339260ed64c95d`.
    pub biz_trace_id: Option<String>,
    /// Name that the biz trace goes by. Example: `just test`.
    pub biz_trace_name: Option<String>,
    /// Code that stands for the biz trace, for programs to act on. Example: `label_env`.
    pub biz_trace_code: Option<String>,
    /// Settings of the rule, and what it works with.
    pub rule_config: Option<String>,
    /// Settings of the advanced, and what it works with. Example: `{"sample":{"strategy":"BY_APP"}}`.
    pub advanced_config: Option<String>,
    /// When the item was created. Example: `2025-12-12 00:00:00`.
    pub create_time: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

response! {
    BizTraceConfig {
        "workspace" => workspace: value,
        "bizTraceId" => biz_trace_id: value,
        "bizTraceName" => biz_trace_name: value,
        "bizTraceCode" => biz_trace_code: value,
        "ruleConfig" => rule_config: value,
        "advancedConfig" => advanced_config: value,
        "createTime" => create_time: value,
        "regionId" => region_id: value,
    }
}

/// The common schema refs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CommonSchemaRef {
    /// Group the shared schema belongs to. Example: `acs-ecs`.
    pub group: Option<String>,
    /// Which version it is. Example: `0.1.3`.
    pub version: Option<String>,
}

response! {
    CommonSchemaRef {
        "group" => group: value,
        "version" => version: value,
    }
}

/// The conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Condition {
    /// Time that is set or recorded for this: first transition. Example: `2024-11-04T16:10:22+08:00`.
    pub first_transition_time: Option<Timestamp>,
    /// Time that is set or recorded for this: last transition. Example: `2024-11-04T16:10:22+08:00`.
    pub last_transition_time: Option<Timestamp>,
    /// Text for people that explains the result. Example: `The addon loaded successfully`.
    pub message: Option<String>,
    /// State that the item is in, or that is asked for. Example: `text`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Loaded`.
    pub type_: Option<String>,
}

response! {
    Condition {
        "firstTransitionTime" => first_transition_time: value,
        "lastTransitionTime" => last_transition_time: value,
        "message" => message: value,
        "status" => status: value,
        "type" => type_: value,
    }
}

values! {
    /// Which kind of content it is or is to be.
    pub enum ContentType {
        /// As JSON.
        Json = "JSON",
        /// As form fields.
        Form = "FORM",
    }
}

/// The dashboards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Dashboard {
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Name of the item, as people see it. Example: `rum_api_dot_metric_set`.
    pub name: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

response! {
    Dashboard {
        "description" => description: value,
        "name" => name: value,
        "url" => url: value,
    }
}

/// The dependencies that are concerned.
#[non_exhaustive]
pub struct Dependencies {
    /// Kinds of cluster that were found or are concerned. Example: `ManagedKubernetes/Default`.
    pub cluster_types: Vec<String>,
    /// The features that are concerned.
    pub features: BTreeMap<String, bool>,
    /// The services that were found or are concerned, one entry each. Example: `Prometheus`.
    pub services: Vec<String>,
}

response! {
    Dependencies {
        "clusterTypes" => cluster_types: list(""),
        "features" => features: map,
        "services" => services: list(""),
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// Time between two runs or scrapes. Example: `30s`.
    pub interval: Option<String>,
    /// How many there are of this: matched target. Example: `1`.
    pub matched_target_count: Option<i64>,
    /// Path metrics are scraped from. Example: `/metrics`.
    pub path: Option<String>,
    /// Port metrics are scraped from. Example: `9100`.
    pub port: Option<String>,
    /// Network port that belongs to the target. Example: `https`.
    pub target_port: Option<String>,
}

response! {
    Endpoint {
        "interval" => interval: value,
        "matchedTargetCount" => matched_target_count: value,
        "path" => path: value,
        "port" => port: value,
        "targetPort" => target_port: value,
    }
}

/// Rules that apply to the entity, one entry each.
#[non_exhaustive]
pub struct EntityDiscoverRule {
    /// Picks entities by their addresses.
    pub ip_match_rule: Vec<IpMatchRule>,
    /// IDs of the instances that were found or are concerned. Example: `i-bp1gj8wyq4fxk28k6iy2`.
    pub instance_ids: Vec<String>,
    /// Rules that apply to the field, one entry each.
    pub field_rules: Vec<FieldRule>,
    /// The annotations that were found or are concerned, one entry each.
    pub annotations: Vec<Annotation>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-acfm2m7atreujs1`.
    pub resource_group_id: Option<String>,
    /// Kinds of entity that were found or are concerned. Example: `acs.ecs.instance`.
    pub entity_types: Vec<String>,
    /// IDs of the regions that were found or are concerned. Example: `cn-shanghai`.
    pub region_ids: Vec<String>,
    /// Labels attached to the item.
    pub tags: Vec<EntityDiscoverRuleTag>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
}

impl EntityDiscoverRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ipMatchRule`.
    pub fn ip_match_rule(
        mut self,
        value: impl IntoIterator<Item = impl Into<IpMatchRule>>,
    ) -> Self {
        self.ip_match_rule = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `instanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `fieldRules`.
    pub fn field_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<FieldRule>>,
    ) -> Self {
        self.field_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `annotations`.
    pub fn annotations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Annotation>>,
    ) -> Self {
        self.annotations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `entityTypes`.
    pub fn entity_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `regionIds`.
    pub fn region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `tags`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<EntityDiscoverRuleTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Label>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    EntityDiscoverRule {
        "ipMatchRule" => ip_match_rule: list(""),
        "instanceIds" => instance_ids: list(""),
        "fieldRules" => field_rules: list(""),
        "annotations" => annotations: list(""),
        "resourceGroupId" => resource_group_id: value,
        "entityTypes" => entity_types: list(""),
        "regionIds" => region_ids: list(""),
        "tags" => tags: list(""),
        "labels" => labels: list(""),
    }
}

/// Labels attached to the item.
#[non_exhaustive]
pub struct EntityDiscoverRuleTag {
    /// How the value is compared. Example: `in`.
    pub op: Option<String>,
    /// Key that opens, signs or picks out the tag. Example: `project`.
    pub tag_key: Option<String>,
    /// The tag values that were found or are concerned, one entry each. Example: `demo`.
    pub tag_values: Vec<String>,
}

impl EntityDiscoverRuleTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `op`.
    pub fn op(mut self, value: impl Into<String>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `tagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `tagValues`.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    EntityDiscoverRuleTag {
        "op" => op: value,
        "tagKey" => tag_key: value,
        "tagValues" => tag_values: list(""),
    }
}

/// The entity group that the item belongs to or stands for.
#[non_exhaustive]
pub struct EntityGroup {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the entity group that the item belongs to or stands for.
    /// Example: `eg-b79f65d11fb94e779867cf937c3a3002`.
    pub entity_group_id: Option<String>,
    /// Name that the entity group goes by. Example: `prod-database`.
    pub entity_group_name: Option<String>,
    /// Rules that apply to the entity, one entry each.
    pub entity_rules: Option<EntityRules>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `u123456`.
    pub user_id: Option<String>,
    /// Workspace everything belongs to. Example: `test-api`.
    pub workspace: Option<String>,
    /// Statement that picks out the entries wanted. Example: `status: 200 AND totalTime > 0.5`.
    pub query: Option<String>,
}

response! {
    EntityGroup {
        "description" => description: value,
        "entityGroupId" => entity_group_id: value,
        "entityGroupName" => entity_group_name: value,
        "entityRules" => entity_rules: value,
        "regionId" => region_id: value,
        "userId" => user_id: value,
        "workspace" => workspace: value,
        "query" => query: value,
    }
}

/// Rules that apply to the entity, one entry each.
#[non_exhaustive]
pub struct EntityGroupBase {
    /// Workspace everything belongs to. Example: `default-cms-1654218***343050-cn-hangzhou`.
    pub workspace: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// The entity queries that were found or are concerned, one entry each.
    pub entity_queries: Vec<EntityQuery>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the entity group that the item belongs to or stands for. Example: `eg-1234567890`.
    pub entity_group_id: Option<String>,
    /// Rules that apply to the entity, one entry each.
    pub entity_rules: Option<EntityDiscoverRule>,
    /// Name that the entity group goes by. Example: `text`.
    pub entity_group_name: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `1654218***343050`.
    pub user_id: Option<String>,
}

response! {
    EntityGroupBase {
        "workspace" => workspace: value,
        "regionId" => region_id: value,
        "entityQueries" => entity_queries: list(""),
        "description" => description: value,
        "entityGroupId" => entity_group_id: value,
        "entityRules" => entity_rules: value,
        "entityGroupName" => entity_group_name: value,
        "userId" => user_id: value,
    }
}

/// The entity queries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EntityQuery {
    /// Which kind of entity it is or is to be. Example: `acs.ecs.instance`.
    pub entity_type: Option<String>,
    /// Query that picks the entities. Example: `text`.
    pub spl: Option<String>,
}

response! {
    EntityQuery {
        "entityType" => entity_type: value,
        "spl" => spl: value,
    }
}

/// Rules that apply to the entity, one entry each.
#[non_exhaustive]
pub struct EntityRules {
    /// The annotations that were found or are concerned, one entry each.
    pub annotations: Vec<Annotation>,
    /// Kinds of entity that were found or are concerned. Example: `CS`.
    pub entity_types: Vec<String>,
    /// Rules that apply to the field, one entry each.
    pub field_rules: Vec<FieldRule>,
    /// IDs of the instances that were found or are concerned.
    /// Example: `i-uf6bsi1aivfbn581buj6,i-uf6eu25p75drryo4712u`.
    pub instance_ids: Vec<String>,
    /// Picks entities by their addresses.
    pub ip_match_rule: Option<EntityRulesIpMatchRule>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// IDs of the regions that were found or are concerned. Example: `cn-beijing`.
    pub region_ids: Vec<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-aek3aqsuvlv3yyq`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<EntityDiscoverRuleTag>,
}

response! {
    EntityRules {
        "annotations" => annotations: list(""),
        "entityTypes" => entity_types: list(""),
        "fieldRules" => field_rules: list(""),
        "instanceIds" => instance_ids: list(""),
        "ipMatchRule" => ip_match_rule: value,
        "labels" => labels: list(""),
        "regionIds" => region_ids: list(""),
        "resourceGroupId" => resource_group_id: value,
        "tags" => tags: list(""),
    }
}

/// Picks entities by their addresses.
#[non_exhaustive]
pub struct EntityRulesIpMatchRule {
    /// Address range of the ip, in CIDR notation. Example: `10.10.0.1/16`.
    pub ip_cidr: Option<String>,
    /// Key that opens, signs or picks out the ip field. Example: `test-key`.
    pub ip_field_key: Option<String>,
}

response! {
    EntityRulesIpMatchRule {
        "ipCidr" => ip_cidr: value,
        "ipFieldKey" => ip_field_key: value,
    }
}

/// The environments that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Environment {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enable: Option<bool>,
    /// Name shown to users. Example: `text`.
    pub label: Option<String>,
    /// The dependencies that are concerned.
    pub dependencies: Option<Dependencies>,
    /// Free text that describes the item to people. Example: `Observability integration.`.
    pub description: Option<String>,
    /// Name of the item, as people see it.
    /// Example: `cs-default-umodel/c0a686118449c4390b9cc0a07ea3e0e85`.
    pub name: Option<String>,
    /// The policies that are concerned.
    pub policies: Option<Policies>,
    /// Which kind of policy it is or is to be. Example: `CS`.
    pub policy_type: Option<String>,
    /// The common schema refs that were found or are concerned, one entry each.
    pub common_schema_refs: Vec<CommonSchemaRef>,
}

response! {
    Environment {
        "enable" => enable: value,
        "label" => label: value,
        "dependencies" => dependencies: value,
        "description" => description: value,
        "name" => name: value,
        "policies" => policies: value,
        "policyType" => policy_type: value,
        "commonSchemaRefs" => common_schema_refs: list(""),
    }
}

/// Rules that apply to the field, one entry each.
#[non_exhaustive]
pub struct FieldRule {
    /// How the value is compared. Example: `in`.
    pub op: Option<String>,
    /// Key that opens, signs or picks out the field. Example: `instanceId`.
    pub field_key: Option<String>,
    /// The field values that were found or are concerned, one entry each.
    /// Example: `i-bp1gj8wyq4fxk28k6iy2`.
    pub field_values: Vec<String>,
}

impl FieldRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `op`.
    pub fn op(mut self, value: impl Into<String>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `fieldKey`.
    pub fn field_key(mut self, value: impl Into<String>) -> Self {
        self.field_key = Some(value.into());
        self
    }
    /// Sets `fieldValues`.
    pub fn field_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_values = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    FieldRule {
        "op" => op: value,
        "fieldKey" => field_key: value,
        "fieldValues" => field_values: list(""),
    }
}

/// Conditions an alert has to meet.
#[non_exhaustive]
pub struct FilterSetting {
    /// Combines the conditions by their numbers, for what a single operator cannot say.
    /// Example: `1 and 2 or 3`.
    pub expression: Option<String>,
    /// The conditions to work on or to narrow the list down to. Items: at most 10.
    pub conditions: Vec<FilterSettingCondition>,
    /// How the conditions are joined. Example: `AND`.
    pub relation: Option<String>,
}

impl FilterSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `expression`.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
    /// Sets `conditions`.
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<FilterSettingCondition>>,
    ) -> Self {
        self.conditions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `relation`.
    pub fn relation(mut self, value: impl Into<String>) -> Self {
        self.relation = Some(value.into());
        self
    }
}

request! {
    FilterSetting {
        "expression" => expression: field,
        "conditions" => conditions: field,
        "relation" => relation: field,
    }
}

/// The conditions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct FilterSettingCondition {
    /// How the value is compared. Example: `EQ`.
    pub op: Option<String>,
    /// Field the condition looks at. Example: `severity`.
    pub field: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `CRITICAL`.
    pub value: Option<String>,
}

impl FilterSettingCondition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `op`.
    pub fn op(mut self, value: impl Into<String>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `field`.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    FilterSettingCondition {
        "op" => op: field,
        "field" => field: field,
        "value" => value: field,
    }
}

/// The instance made.
#[non_exhaustive]
pub struct Instance {
    /// ID of the instance that the item belongs to or stands for.
    /// Example: `rw-e815960b4c9ebc5c3d89790c7e82`.
    pub instance_id: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-zhengzhou-jva`.
    pub region_id: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `167212345678`.
    pub user_id: Option<String>,
    /// Namespace it belongs to. Example: `ack-csi-fuse`.
    pub namespace: Option<String>,
    /// Web address under which the http API is found. Example: `http://xxxxxxx`.
    pub http_api_url: Option<String>,
    /// When it was made, in milliseconds since 1970. Example: `1751520976660`.
    pub created_at: Option<String>,
}

response! {
    Instance {
        "instanceId" => instance_id: value,
        "regionId" => region_id: value,
        "userId" => user_id: value,
        "namespace" => namespace: value,
        "httpApiUrl" => http_api_url: value,
        "createdAt" => created_at: value,
    }
}

/// Picks entities by their addresses.
#[non_exhaustive]
pub struct IpMatchRule {
    /// Key that opens, signs or picks out the ip field. Example: `hostIp`.
    pub ip_field_key: Option<String>,
    /// Address block to match. Example: `192.168.0.1/10`.
    pub ip_cidr: Option<String>,
}

impl IpMatchRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ipFieldKey`.
    pub fn ip_field_key(mut self, value: impl Into<String>) -> Self {
        self.ip_field_key = Some(value.into());
        self
    }
    /// Sets `ipCIDR`.
    pub fn ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.ip_cidr = Some(value.into());
        self
    }
}

response! {
    IpMatchRule {
        "ipFieldKey" => ip_field_key: value,
        "ipCIDR" => ip_cidr: value,
    }
}

/// The knowledges that are concerned.
#[non_exhaustive]
pub struct Knowledges {
    /// Knowledge bases in Model Studio.
    pub bailian: Vec<Bailian>,
    /// Knowledge bases that hold operating procedures. Example: `text`.
    pub sop: Vec<Value>,
}

impl Knowledges {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `bailian`.
    pub fn bailian(
        mut self,
        value: impl IntoIterator<Item = impl Into<Bailian>>,
    ) -> Self {
        self.bailian = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `sop`.
    pub fn sop(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.sop = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Knowledges {
        "bailian" => bailian: list(""),
        "sop" => sop: list(""),
    }
}

/// The labels that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Label {
    /// How the value is compared. Example: `in`.
    pub op: Option<String>,
    /// Key that opens, signs or picks out the tag. Example: `project`.
    pub tag_key: Option<String>,
    /// The tag values that were found or are concerned, one entry each. Example: `demo`.
    pub tag_values: Vec<String>,
}

impl Label {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `op`.
    pub fn op(mut self, value: impl Into<String>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `tagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `tagValues`.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Label {
        "op" => op: value,
        "tagKey" => tag_key: value,
        "tagValues" => tag_values: list(""),
    }
}

values! {
    /// Language of texts, or in which code is written.
    pub enum Lang {
        /// Chinese.
        ZhCn = "zh_CN",
        /// English.
        EnUs = "en_US",
    }
}

/// What is known about the managed.
#[non_exhaustive]
pub struct ManagedInfo {
    /// ID of the security group that the item belongs to or stands for. Example: `sg-xxxxxx`.
    pub security_group_id: Option<String>,
    /// ID of the vswitch that the item belongs to or stands for. Example: `vsw-xxxxxxxxx`.
    pub vswitch_id: Option<String>,
}

response! {
    ManagedInfo {
        "securityGroupId" => security_group_id: value,
        "vswitchId" => vswitch_id: value,
    }
}

/// The messages that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Message {
    /// Which version it is. Example: `v0.1.0`.
    pub version: Option<String>,
    /// ID of the parent call that the item belongs to or stands for. Example: `sess_abc123`.
    pub parent_call_id: Option<String>,
    /// ID of the call that the item belongs to or stands for. Example: `call_search_001`.
    pub call_id: Option<String>,
    /// Who speaks in the message. Example: `tool`.
    pub role: Option<String>,
    /// Grows with each event, so that their order can be told. Example: `1`.
    pub seq: Option<i32>,
    /// Moment that the record belongs to. Example: `1765000005`.
    pub timestamp: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `done`.
    pub type_: Option<String>,
    /// Further details, such as how far a tool has come. Example: `test`.
    pub detail: Option<String>,
    /// The contents that were found or are concerned, one entry each. Example: `text`.
    pub contents: Vec<Value>,
    /// The tools that were found or are concerned, one entry each. Example: `text`.
    pub tools: Vec<Value>,
    /// The agents that were found or are concerned, one entry each. Example: `text`.
    pub agents: Vec<Value>,
    /// The events that were found or are concerned, one entry each. Example: `text`.
    pub events: Vec<Value>,
    /// The artifacts that were found or are concerned, one entry each. Example: `text`.
    pub artifacts: Vec<Value>,
}

response! {
    Message {
        "version" => version: value,
        "parentCallId" => parent_call_id: value,
        "callId" => call_id: value,
        "role" => role: value,
        "seq" => seq: value,
        "timestamp" => timestamp: value,
        "type" => type_: value,
        "detail" => detail: value,
        "contents" => contents: list(""),
        "tools" => tools: list(""),
        "agents" => agents: list(""),
        "events" => events: list(""),
        "artifacts" => artifacts: list(""),
    }
}

/// How to see that data comes in after connecting.
#[non_exhaustive]
pub struct MetricCheckRule {
    /// Queries whose results tell that data has arrived. Example: `up=1`.
    pub prom_ql: Vec<String>,
}

response! {
    MetricCheckRule {
        "promQL" => prom_ql: list(""),
    }
}

values! {
    /// Which kind of payment it is or is to be.
    pub enum PaymentType {
        /// Billed by samples reported.
        Postpay = "POSTPAY",
        /// Billed by data written.
        PostpayGb = "POSTPAY_GB",
    }
}

/// The policies that are concerned.
#[non_exhaustive]
pub struct Policies {
    /// State that the alert default is in. Example: `true`.
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
    /// Name that the target addon goes by. Example: `cs-default`.
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

/// The prometheus instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PrometheusInstance {
    /// ID of the prometheus instance that the call is about.
    /// Example: `arms-1d581fac20a462dcde743d9628`.
    pub prometheus_instance_id: Option<String>,
    /// ID of the region that the call is about. Example: `cn-wulanchabu`.
    pub region_id: Option<String>,
    /// ID of the user that the call is about. Example: `167271234567890`.
    pub user_id: Option<String>,
}

impl PrometheusInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `prometheusInstanceId`.
    pub fn prometheus_instance_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_id = Some(value.into());
        self
    }
    /// Sets `regionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

response! {
    PrometheusInstance {
        "prometheusInstanceId" => prometheus_instance_id: value,
        "regionId" => region_id: value,
        "userId" => user_id: value,
    }
}

/// The protocols that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Protocol {
    /// Free text that describes the item to people. Example: `Support OpenTelemetry Protocol`.
    pub description: Option<String>,
    /// Address of the picture shown. Example: `icon URL`.
    pub icon: Option<String>,
    /// Name shown to users. Example: `OpenTelemetry`.
    pub label: Option<String>,
    /// Name of the item, as people see it. Example: `OpenTelemetry`.
    pub name: Option<String>,
}

response! {
    Protocol {
        "description" => description: value,
        "icon" => icon: value,
        "label" => label: value,
        "name" => name: value,
    }
}

/// The release made.
#[non_exhaustive]
pub struct Release {
    /// Name that the addon goes by. Example: `cs-gpu`.
    pub addon_name: Option<String>,
    /// How many there are of this: alert rule. Example: `6`.
    pub alert_rule_count: Option<i64>,
    /// The conditions that were found or are concerned, one entry each.
    pub conditions: Vec<Condition>,
    /// Settings of the add-on, as JSON text.
    pub config: Option<String>,
    /// When the item was created. Example: `2024-11-05T15:21:30+08:00`.
    pub create_time: Option<Timestamp>,
    /// How many there are of this: dashboard. Example: `3`.
    pub dashboard_count: Option<i64>,
    /// ID of the environment that the item belongs to or stands for. Example: `policy-xxxxxxxxxxx`.
    pub environment_id: Option<String>,
    /// How many there are of this: exporter. Example: `2`.
    pub exporter_count: Option<i64>,
    /// Settings of the have, and what it works with. Example: `true`.
    pub have_config: Option<bool>,
    /// ID of the install user that the item belongs to or stands for. Example: `1654218965xxxxxx`.
    pub install_user_id: Option<String>,
    /// Language of texts, or in which code is written. Example: `zh`.
    pub language: Option<String>,
    /// Whether the service runs the component itself. Example: `true`.
    pub managed: Option<bool>,
    /// ID of the parent addon release that the item belongs to or stands for.
    /// Example: `policy-xxxxxxxxxxx`.
    pub parent_addon_release_id: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `policy-xxxxxxxxxx`.
    pub policy_id: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the release that the item belongs to or stands for.
    /// Example: `2e898e60-5e6a-46d1-a994-xxxxxxxxxx`.
    pub release_id: Option<String>,
    /// Name that the release goes by. Example: `test-gpu-integration-name`.
    pub release_name: Option<String>,
    /// Scene it is made for. Example: `1`.
    pub scene: Option<String>,
    /// State that the item is in, or that is asked for. Example: `200`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: update. Example: `2024-09-13T02:21:02Z`.
    pub update_time: Option<Timestamp>,
    /// ID of the user that the item belongs to or stands for. Example: `165421896xxxxxx`.
    pub user_id: Option<String>,
    /// Which version it is. Example: `1.0.0`.
    pub version: Option<String>,
    /// Which kind of env it is or is to be. Example: `CS`.
    pub env_type: Option<String>,
    /// Workspace everything belongs to. Example: `default`.
    pub workspace: Option<String>,
    /// Rules that apply to the entity, one entry each.
    pub entity_rules: Option<EntityGroupBase>,
}

response! {
    Release {
        "addonName" => addon_name: value,
        "alertRuleCount" => alert_rule_count: value,
        "conditions" => conditions: list(""),
        "config" => config: value,
        "createTime" => create_time: value,
        "dashboardCount" => dashboard_count: value,
        "environmentId" => environment_id: value,
        "exporterCount" => exporter_count: value,
        "haveConfig" => have_config: value,
        "installUserId" => install_user_id: value,
        "language" => language: value,
        "managed" => managed: value,
        "parentAddonReleaseId" => parent_addon_release_id: value,
        "policyId" => policy_id: value,
        "regionId" => region_id: value,
        "releaseId" => release_id: value,
        "releaseName" => release_name: value,
        "scene" => scene: value,
        "status" => status: value,
        "updateTime" => update_time: value,
        "userId" => user_id: value,
        "version" => version: value,
        "envType" => env_type: value,
        "workspace" => workspace: value,
        "entityRules" => entity_rules: value,
    }
}

values! {
    /// Way in which the schedule works.
    pub enum ScheduleMode {
        /// Runs at even intervals.
        FixedRate = "FixedRate",
        /// Runs by a cron expression.
        Cron = "Cron",
    }
}

/// How far the release has come on the single entities.
#[non_exhaustive]
pub struct SubAddonRelease {
    /// Entities that are connected. Example: `2`.
    pub ready: Option<i32>,
    /// How many items match in all. Example: `3`.
    pub total: Option<i32>,
}

response! {
    SubAddonRelease {
        "ready" => ready: value,
        "total" => total: value,
    }
}

/// Labels attached to the item.
#[non_exhaustive]
pub struct Tag {
    /// Name in a pair of name and value, or an opaque key where the service uses one. Example: `key1`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `value1`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "key" => key: value,
        "value" => value: value,
    }
}

/// The variables that are concerned.
#[non_exhaustive]
pub struct Variables {
    /// Workspace everything belongs to. Example: `workspace`.
    pub workspace: Option<String>,
    /// Log project that holds the data. Example: `test`.
    pub project: Option<String>,
}

impl Variables {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
}

response! {
    Variables {
        "workspace" => workspace: value,
        "project" => project: value,
    }
}

values! {
    /// Which version of the software or the item is meant.
    pub enum Version {
        /// First version.
        V1 = "V1",
        /// Second version.
        V2 = "V2",
    }
}
