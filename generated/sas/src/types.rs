// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Details about the alert.
#[non_exhaustive]
pub struct AlarmDetail {
    /// Settings of the policy about failed baseline checks.
    pub baseline: Option<Baseline>,
    /// Settings of the policy about software flaws.
    pub vul: Option<Vul>,
    /// Settings of the policy about harmful files.
    pub malicious_file: Option<File>,
    /// Settings of the policy about keys, passwords and the like inside images.
    pub sensitive_file: Option<File>,
    /// Settings of the policy about risky commands in the building of the image.
    pub build_risk: Option<BuildRisk>,
}

impl AlarmDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Baseline`.
    pub fn baseline(mut self, value: impl Into<Baseline>) -> Self {
        self.baseline = Some(value.into());
        self
    }
    /// Sets `Vul`.
    pub fn vul(mut self, value: impl Into<Vul>) -> Self {
        self.vul = Some(value.into());
        self
    }
    /// Sets `MaliciousFile`.
    pub fn malicious_file(mut self, value: impl Into<File>) -> Self {
        self.malicious_file = Some(value.into());
        self
    }
    /// Sets `SensitiveFile`.
    pub fn sensitive_file(mut self, value: impl Into<File>) -> Self {
        self.sensitive_file = Some(value.into());
        self
    }
    /// Sets `BuildRisk`.
    pub fn build_risk(mut self, value: impl Into<BuildRisk>) -> Self {
        self.build_risk = Some(value.into());
        self
    }
}

response! {
    AlarmDetail {
        "Baseline" => baseline: value,
        "Vul" => vul: value,
        "MaliciousFile" => malicious_file: value,
        "SensitiveFile" => sensitive_file: value,
        "BuildRisk" => build_risk: value,
    }
}

/// What is known about the assist.
#[non_exhaustive]
pub struct AssistInfo {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl AssistInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    AssistInfo {
        "Type" => type_: field,
        "Value" => value: field,
    }
}

/// Items of the kind attack path asset to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AttackPathAssetList {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Cloud or place that the asset comes from, as a number: Alibaba Cloud, another
    /// cloud or your own machine room.
    pub vendor: Option<i32>,
    /// **Required.** Which kind of asset it is or is to be.
    pub asset_type: Option<i32>,
    /// **Required.** Which kind of asset sub it is or is to be.
    pub asset_sub_type: Option<i32>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AttackPathAssetList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Vendor`, which is required.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
    /// Sets `AssetType`, which is required.
    #[inline]
    pub fn asset_type(mut self, value: i32) -> Self {
        self.asset_type = Some(value);
        self
    }
    /// Sets `AssetSubType`, which is required.
    #[inline]
    pub fn asset_sub_type(mut self, value: i32) -> Self {
        self.asset_sub_type = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AttackPathAssetList {
        "InstanceId" => instance_id: field,
        "Vendor" => vendor: field,
        "AssetType" => asset_type: field,
        "AssetSubType" => asset_sub_type: field,
        "RegionId" => region_id: field,
    }
}

/// Items of the kind attack path asset to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AttackPathWhitelistAttackPathAssetList {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<i32>,
    /// Which kind of asset it is or is to be.
    pub asset_type: Option<i32>,
    /// Which kind of asset sub it is or is to be.
    pub asset_sub_type: Option<i32>,
    /// Part that the node plays.
    pub node_type: Option<String>,
}

impl AttackPathWhitelistAttackPathAssetList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Vendor`.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
    /// Sets `AssetType`.
    #[inline]
    pub fn asset_type(mut self, value: i32) -> Self {
        self.asset_type = Some(value);
        self
    }
    /// Sets `AssetSubType`.
    #[inline]
    pub fn asset_sub_type(mut self, value: i32) -> Self {
        self.asset_sub_type = Some(value);
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
}

request! {
    AttackPathWhitelistAttackPathAssetList {
        "InstanceId" => instance_id: field,
        "RegionId" => region_id: field,
        "Vendor" => vendor: field,
        "AssetType" => asset_type: field,
        "AssetSubType" => asset_sub_type: field,
        "NodeType" => node_type: field,
    }
}

/// Settings of the policy about failed baseline checks.
#[non_exhaustive]
pub struct Baseline {
    /// Level that the risk has on its scale.
    pub risk_level: Vec<String>,
    /// Which of the risks of this kind the policy reacts to.
    pub item: Vec<VulItem>,
}

impl Baseline {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Item`.
    pub fn item(mut self, value: impl IntoIterator<Item = impl Into<VulItem>>) -> Self {
        self.item = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Baseline {
        "RiskLevel" => risk_level: list(""),
        "Item" => item: list(""),
    }
}

/// Settings of the policy about risky commands in the building of the image.
#[non_exhaustive]
pub struct BuildRisk {
    /// Level that the risk has on its scale.
    pub risk_level: Vec<String>,
    /// Which of the risks of this kind the policy reacts to.
    pub item: Vec<VulItem>,
}

impl BuildRisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Item`.
    pub fn item(mut self, value: impl IntoIterator<Item = impl Into<VulItem>>) -> Self {
        self.item = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    BuildRisk {
        "RiskLevel" => risk_level: list(""),
        "Item" => item: list(""),
    }
}

/// Checks to take into the policy; leave out when whole standards are named.
#[non_exhaustive]
pub struct Check {
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// ID of the section that the call is about.
    pub section_id: Option<i64>,
}

impl Check {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `SectionId`.
    #[inline]
    pub fn section_id(mut self, value: i64) -> Self {
        self.section_id = Some(value);
        self
    }
}

response! {
    Check {
        "CheckId" => check_id: value,
        "SectionId" => section_id: value,
    }
}

/// Settings of each custom, one entry each.
#[non_exhaustive]
pub struct CheckCustomConfig {
    /// Name that people know the item by. Example: `SessionTimeMax`.
    pub name: Option<String>,
    /// Type and limits of the check's parameter, as JSON.
    /// Example: `{\"type\":\"NUMBER\",\"range\":[1,24]}`.
    pub type_define: Option<String>,
    /// Value that the default has or is given. Example: `12`.
    pub default_value: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `11`.
    pub value: Option<String>,
    /// Name that the show goes by. Example: `Maximum session time`.
    pub show_name: Option<String>,
}

response! {
    CheckCustomConfig {
        "Name" => name: value,
        "TypeDefine" => type_define: value,
        "DefaultValue" => default_value: value,
        "Value" => value: value,
        "ShowName" => show_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CheckData {
    /// Code that stands for the operate, for programs to act on. Example: `Throttling`.
    pub operate_code: Option<String>,
}

response! {
    CheckData {
        "OperateCode" => operate_code: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum CheckStatus {
        /// In use.
        Release = "RELEASE",
        /// A draft that is still being edited.
        Edit = "EDIT",
    }
}

values! {
    /// Way of working, out of those that the service offers.
    pub enum ClientAlertMode {
        /// Finds the most, at the risk of false alarms; meant for times of high alert.
        Strict = "strict",
        /// Finds more than the plain mode with few false alarms.
        Balance = "balance",
    }
}

/// Items of the kind criteria that were found or are concerned.
#[non_exhaustive]
pub struct CloudAssetCriteriaList {
    /// Kind of the item, out of those that the service tells apart. Example: `input`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `internetIp`.
    pub name: Option<String>,
    /// The values that are concerned. Example: `47.96.XX.XX`.
    pub values: Option<String>,
    /// The multi values that are concerned. Example: `text`.
    pub multi_values: Option<String>,
}

response! {
    CloudAssetCriteriaList {
        "Type" => type_: value,
        "Name" => name: value,
        "Values" => values: value,
        "MultiValues" => multi_values: value,
    }
}

/// The cloud asset instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CloudAssetInstance {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl CloudAssetInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    CloudAssetInstance {
        "RegionId" => region_id: field,
        "InstanceId" => instance_id: field,
    }
}

/// Kinds of cloud asset to work on or to narrow the list down to.
#[non_exhaustive]
pub struct CloudAssetType {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<i32>,
    /// Which kind of asset it is or is to be.
    pub asset_type: Option<i32>,
    /// Which kind of asset sub it is or is to be.
    pub asset_sub_type: Option<i32>,
}

impl CloudAssetType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
    /// Sets `AssetType`.
    #[inline]
    pub fn asset_type(mut self, value: i32) -> Self {
        self.asset_type = Some(value);
        self
    }
    /// Sets `AssetSubType`.
    #[inline]
    pub fn asset_sub_type(mut self, value: i32) -> Self {
        self.asset_sub_type = Some(value);
        self
    }
}

request! {
    CloudAssetType {
        "Vendor" => vendor: field,
        "AssetType" => asset_type: field,
        "AssetSubType" => asset_sub_type: field,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct CloudCenterInstancePageInfo {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `50`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `B604532DEF982B875E8360A6EFA3B***`.
    pub next_token: Option<String>,
}

response! {
    CloudCenterInstancePageInfo {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "NextToken" => next_token: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct ContainerDefenseRulePageInfo {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `45`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `9`.
    pub count: Option<i32>,
    /// Key that opens, signs or picks out the last row. Example: `CAESGgo***jE2NDc4NjE=`.
    pub last_row_key: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `B60***`.
    pub next_token: Option<String>,
}

response! {
    ContainerDefenseRulePageInfo {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "LastRowKey" => last_row_key: value,
        "NextToken" => next_token: value,
    }
}

/// Range over which the setting or the item holds.
#[non_exhaustive]
pub struct ContainerDefenseRuleScope {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Namespace that the all lies in.
    pub all_namespace: Option<i32>,
    /// The namespaces to work on or to narrow the list down to. Items: at most 100.
    pub namespaces: Vec<String>,
}

impl ContainerDefenseRuleScope {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `AllNamespace`.
    #[inline]
    pub fn all_namespace(mut self, value: i32) -> Self {
        self.all_namespace = Some(value);
        self
    }
    /// Sets `Namespaces`.
    pub fn namespaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespaces = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    ContainerDefenseRuleScope {
        "ClusterId" => cluster_id: value,
        "AllNamespace" => all_namespace: value,
        "Namespaces" => namespaces: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ContainerPluginRuleData {
    /// ID of the rule that the call or the item is about. Example: `219`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `test2`.
    pub rule_name: Option<String>,
    /// ID of the switch that the item belongs to or stands for.
    /// Example: `USER-CONTAINER-RULE-SWITCH-TYPE_xxxx`.
    pub switch_id: Option<String>,
}

response! {
    ContainerPluginRuleData {
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "SwitchId" => switch_id: value,
    }
}

/// Server in charge of the probe.
#[non_exhaustive]
pub struct ControlNode {
    /// ID of one node of the cluster or the instance. Example: `37a15ff1-3475-4897-aa6c-f7fd9122****`.
    pub node_id: Option<String>,
    /// Name that the node goes by. Example: `online-honeypot`.
    pub node_name: Option<String>,
    /// ID of the ECS instance that the item belongs to or stands for.
    /// Example: `i-bp19ijepxytwtzrk****`.
    pub ecs_instance_id: Option<String>,
}

response! {
    ControlNode {
        "NodeId" => node_id: value,
        "NodeName" => node_name: value,
        "EcsInstanceId" => ecs_instance_id: value,
    }
}

/// Items of the kind criteria that were found or are concerned.
#[non_exhaustive]
pub struct CriteriaList {
    /// Kind of the item, out of those that the service tells apart. Example: `input`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `clusterId`.
    pub name: Option<String>,
    /// The values that are concerned.
    /// Example: `ManagedKubernetes,NotManagedKubernetes,PrivateKubernetes`.
    pub values: Option<String>,
}

response! {
    CriteriaList {
        "Type" => type_: value,
        "Name" => name: value,
        "Values" => values: value,
    }
}

/// Settings of each custom, one entry each.
#[non_exhaustive]
pub struct CustomConfig {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
}

impl CustomConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
}

request! {
    CustomConfig {
        "Name" => name: field,
        "Value" => value: field,
        "Operation" => operation: field,
    }
}

/// Free text that describes the item to people.
#[non_exhaustive]
pub struct Description {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Description {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Description {
        "Type" => type_: value,
        "Value" => value: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct DingTalkPageInfo {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `149`.
    pub total_count: Option<i32>,
}

response! {
    DingTalkPageInfo {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Network object that traffic goes to.
#[non_exhaustive]
pub struct DstTarget {
    /// Name that the application is registered under. Example: `console`.
    pub app_name: Option<String>,
    /// Which kind of rule it is or is to be. Example: `customize`.
    pub rule_type: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `200014`.
    pub target_id: Option<i32>,
    /// Name that the target goes by. Example: `demo4-be1`.
    pub target_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `kube-system`.
    pub namespace: Option<String>,
    /// Which kind of target it is or is to be. Example: `IMAGE`.
    pub target_type: Option<String>,
    /// The ports that were found or are concerned, one entry each. Example: `80/8080`.
    pub ports: Vec<String>,
    /// Items of the kind image that were found or are concerned. Example: `bj_storage:nginx1`.
    pub image_list: Vec<String>,
    /// Items of the kind tag that were found or are concerned.
    /// Example: `chart:ack-arms-prometheus-1.1.0`.
    pub tag_list: Vec<String>,
}

response! {
    DstTarget {
        "AppName" => app_name: value,
        "RuleType" => rule_type: value,
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "Namespace" => namespace: value,
        "TargetType" => target_type: value,
        "Ports" => ports: list(""),
        "ImageList" => image_list: list(""),
        "TagList" => tag_list: list(""),
    }
}

/// Connections of the network graph.
#[non_exhaustive]
pub struct Edge {
    /// ID of the dst node that the item belongs to or stands for.
    /// Example: `cfb41a869c71e4678a97021582dd8****`.
    pub dst_node_id: Option<String>,
    /// Port or ports that were used or watched. Example: `6164`.
    pub port: Option<String>,
    /// ID of the src node that the item belongs to or stands for.
    /// Example: `cfb41a869c71e4678a97021582dd8****`.
    pub src_node_id: Option<String>,
    /// Which kind of src node it is or is to be. Example: `cluster`.
    pub src_node_type: Option<String>,
    /// Which kind of dst node it is or is to be. Example: `cluster`.
    pub dst_node_type: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<String>,
}

response! {
    Edge {
        "DstNodeId" => dst_node_id: value,
        "Port" => port: value,
        "SrcNodeId" => src_node_id: value,
        "SrcNodeType" => src_node_type: value,
        "DstNodeType" => dst_node_type: value,
        "Id" => id: value,
    }
}

/// Further details of the flaw, such as the packages at fault and the system.
#[non_exhaustive]
pub struct ExtendContentJson {
    /// Version of the operating system inside the image or server. Example: `10.9`.
    pub os_release: Option<String>,
    /// Operating system that the item runs. Example: `debian`.
    pub os: Option<String>,
    /// Items of the kind rpm entity that were found or are concerned.
    pub rpm_entity_list: Vec<RpmEntityList>,
}

response! {
    ExtendContentJson {
        "OsRelease" => os_release: value,
        "Os" => os: value,
        "RpmEntityList" => rpm_entity_list: list(""),
    }
}

/// Settings of the policy about keys, passwords and the like inside images.
#[non_exhaustive]
pub struct File {
    /// Level that the risk has on its scale.
    pub risk_level: Vec<String>,
    /// Which of the risks of this kind the policy reacts to.
    pub item: Vec<VulItem>,
}

impl File {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Item`.
    pub fn item(mut self, value: impl IntoIterator<Item = impl Into<VulItem>>) -> Self {
        self.item = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    File {
        "RiskLevel" => risk_level: list(""),
        "Item" => item: list(""),
    }
}

values! {
    /// The file ops to work on or to narrow the list down to.
    pub enum FileOp {
        /// Writing to a file.
        Write = "WRITE",
        /// Reading of a file.
        Read = "READ",
        /// Removal of a file.
        Delete = "DELETE",
        /// Change of a file's name.
        Rename = "RENAME",
        /// Change of a file's permissions.
        Chmod = "CHMOD",
        /// Change of a file's owner.
        Chown = "CHOWN",
    }
}

/// The grids that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Grid {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Name in a pair of name and value. Example: `Username`.
    pub key: Option<String>,
    /// Name that the show goes by. Example: `UserName`.
    pub show_name: Option<String>,
}

response! {
    Grid {
        "Type" => type_: value,
        "Key" => key: value,
        "ShowName" => show_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HoneypotData {
    /// ID of the honeypot that the item belongs to or stands for.
    /// Example: `9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f****`.
    pub honeypot_id: Option<String>,
    /// Name that the honeypot goes by. Example: `ruoyi`.
    pub honeypot_name: Option<String>,
    /// Name that the control node goes by. Example: `managerNodename`.
    pub control_node_name: Option<String>,
    /// Name that the honeypot image goes by. Example: `tcp_proxy`.
    pub honeypot_image_name: Option<String>,
    /// ID of the preset that the item belongs to or stands for.
    /// Example: `ddh3731641137fe4b72b245346a2721d4b6tdgg3731641137fe4b72b245346a2721***`.
    pub preset_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `starting`.
    pub state: Vec<String>,
    /// Name that the honeypot image display goes by. Example: `HoneyDisplayName`.
    pub honeypot_image_display_name: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `a882e590-b87b-45a6-87b9-d0a3e5a0****`.
    pub node_id: Option<String>,
}

response! {
    HoneypotData {
        "HoneypotId" => honeypot_id: value,
        "HoneypotName" => honeypot_name: value,
        "ControlNodeName" => control_node_name: value,
        "HoneypotImageName" => honeypot_image_name: value,
        "PresetId" => preset_id: value,
        "State" => state: list(""),
        "HoneypotImageDisplayName" => honeypot_image_display_name: value,
        "NodeId" => node_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImageEventOperationData {
    /// Identifier of the item within its collection. Example: `443496`.
    pub id: Option<i64>,
}

response! {
    ImageEventOperationData {
        "Id" => id: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct ImageListBySensitiveFilePageInfo {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `83`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `4`.
    pub count: Option<i32>,
    /// Key that opens, signs or picks out the last row.
    pub last_row_key: Option<String>,
}

response! {
    ImageListBySensitiveFilePageInfo {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "LastRowKey" => last_row_key: value,
    }
}

/// State that the install is in.
#[non_exhaustive]
pub struct InstallStatus {
    /// ID of the cluster that the call or the item is about.
    /// Example: `c60b77fe62093480db6164a3c2fa****`.
    pub cluster_id: Option<String>,
    /// State that the install is in. Example: `true`.
    pub install_status: Option<bool>,
}

response! {
    InstallStatus {
        "ClusterId" => cluster_id: value,
        "InstallStatus" => install_status: value,
    }
}

/// Items of the kind instance to work on or to narrow the list down to.
#[non_exhaustive]
pub struct InstanceList {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl InstanceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    InstanceList {
        "RegionId" => region_id: field,
        "InstanceId" => instance_id: field,
    }
}

/// Items of the kind instance to work on or to narrow the list down to.
#[non_exhaustive]
pub struct InstanceRiskLevelInstanceList {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl InstanceRiskLevelInstanceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    InstanceRiskLevelInstanceList {
        "Uuid" => uuid: field,
        "InstanceId" => instance_id: field,
    }
}

/// Items of the kind machine that were found or are concerned.
#[non_exhaustive]
pub struct MachineList {
    /// Identifier that is unique for the item. Example: `6d5b361f-958d-48a8-a9d2-d6e82c1****`.
    pub uuid: Option<String>,
    /// Region that the machine lies in. Example: `cn-hangzhou`.
    pub machine_region: Option<String>,
    /// Address that can be reached from the Internet. Example: `120.79.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name that the vendor goes by. Example: `ALIYUN`.
    pub vendor_name: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001`.
    pub instance_name: Option<String>,
    /// Operating system that the item runs. Example: `linux`.
    pub os: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `sas-bdrvxb4b****`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `0`.
    pub vendor: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
}

response! {
    MachineList {
        "Uuid" => uuid: value,
        "MachineRegion" => machine_region: value,
        "InternetIp" => internet_ip: value,
        "VendorName" => vendor_name: value,
        "InstanceName" => instance_name: value,
        "Os" => os: value,
        "InstanceId" => instance_id: value,
        "IntranetIp" => intranet_ip: value,
        "Vendor" => vendor: value,
        "RegionId" => region_id: value,
    }
}

/// Where the mark fields comes from.
#[non_exhaustive]
pub struct MarkFieldsSource {
    /// Name that the filed goes by. Example: `filePath`.
    pub filed_name: Option<String>,
    /// Name that the filed alias goes by. Example: `file path`.
    pub filed_alias_name: Option<String>,
    /// Value that the mark mis has or is given. Example: `contains`.
    pub mark_mis_value: Option<String>,
    /// Which kind of supported mis it is or is to be. Example: `contains`.
    pub supported_mis_type: Vec<String>,
}

response! {
    MarkFieldsSource {
        "FiledName" => filed_name: value,
        "FiledAliasName" => filed_alias_name: value,
        "MarkMisValue" => mark_mis_value: value,
        "SupportedMisType" => supported_mis_type: list(""),
    }
}

/// Items of the kind merge field that were found or are concerned.
#[non_exhaustive]
pub struct MergeFieldList {
    /// Which kind of field it is or is to be. Example: `level1_item3`.
    pub field_type: Option<String>,
    /// Key that opens, signs or picks out the field. Example: `dest_ip_count`.
    pub field_key: Option<String>,
    /// Value that the field has or is given. Example: `1`.
    pub field_value: Option<String>,
    /// What is known about the field ext. Example: `dest_ip_ext`.
    pub field_ext_info: Option<String>,
}

response! {
    MergeFieldList {
        "FieldType" => field_type: value,
        "FieldKey" => field_key: value,
        "FieldValue" => field_value: value,
        "FieldExtInfo" => field_ext_info: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ModuleConfigItem {
    /// Identifier that is unique for the item. Example: `a47e3713-ed22-4015-93a3-d88ebe6****`.
    pub uuid: Option<String>,
    /// ID of the group that the call or the item is about. Example: `173`.
    pub group_id: Option<i32>,
    /// Name given to the instance, as lists and the console show it. Example: `inStanceName****`.
    pub instance_name: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// IP address of the host or service concerned. Example: `31.13.XX.XX`.
    pub ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-uf6435dn4t59b9av****`.
    pub instance_id: Option<String>,
}

response! {
    ModuleConfigItem {
        "Uuid" => uuid: value,
        "GroupId" => group_id: value,
        "InstanceName" => instance_name: value,
        "Region" => region: value,
        "Ip" => ip: value,
        "InstanceId" => instance_id: value,
    }
}

/// Items of the kind module config that were found or are concerned.
#[non_exhaustive]
pub struct ModuleConfigList {
    /// Name that the module goes by. Example: `alihids`.
    pub module_name: Option<String>,
    /// Name that the config goes by. Example: `timescan`.
    pub config_name: Option<String>,
    /// Entries of the list.
    pub items: Vec<ModuleConfigItem>,
}

response! {
    ModuleConfigList {
        "ModuleName" => module_name: value,
        "ConfigName" => config_name: value,
        "Items" => items: list(""),
    }
}

/// The scopes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct NewScope {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Namespace that the all lies in.
    pub all_namespace: Option<i32>,
    /// Items of the kind namespace to work on or to narrow the list down to. Items: at most 100.
    pub namespace_list: Vec<String>,
    /// ID of the ack policy instance that the call is about.
    pub ack_policy_instance_id: Option<String>,
}

impl NewScope {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `AllNamespace`.
    #[inline]
    pub fn all_namespace(mut self, value: i32) -> Self {
        self.all_namespace = Some(value);
        self
    }
    /// Sets `NamespaceList`.
    pub fn namespace_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespace_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AckPolicyInstanceId`.
    pub fn ack_policy_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ack_policy_instance_id = Some(value.into());
        self
    }
}

response! {
    NewScope {
        "ClusterId" => cluster_id: value,
        "AllNamespace" => all_namespace: value,
        "NamespaceList" => namespace_list: list(""),
        "AckPolicyInstanceId" => ack_policy_instance_id: value,
    }
}

/// The operation task instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct OperationTaskInstance {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl OperationTaskInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    OperationTaskInstance {
        "Vendor" => vendor: field,
        "RegionId" => region_id: field,
        "InstanceId" => instance_id: field,
    }
}

/// Settings of the overall, and what it works with.
#[non_exhaustive]
pub struct OverallConfig {
    /// Kind of the item, out of those that the service tells apart. Example: `kdump_switch`.
    pub type_: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `on`.
    pub config: Option<String>,
}

response! {
    OverallConfig {
        "Type" => type_: value,
        "Config" => config: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct PageInfo {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
}

response! {
    PageInfo {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
    }
}

/// Items of the kind vul auto repair config to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PatchList {
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl PatchList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

response! {
    PatchList {
        "AliasName" => alias_name: value,
        "Name" => name: value,
    }
}

/// Items of the kind path conf DTO to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PathConfDTOList {
    /// Path under which the defense is found. Length: at most 500.
    pub defense_path: Option<String>,
    /// Path under which the backup is found.
    pub backup_path: Option<String>,
    /// Path under which the exclude file is found.
    pub exclude_file_path: Option<String>,
    /// Which kind of exclude file it is or is to be.
    pub exclude_file_type: Option<String>,
    /// Files inside the protected folder that may still be changed.
    pub exclude_file: Option<String>,
    /// Which kind of guard it is or is to be.
    pub guard_type: Option<i32>,
    /// Which kind of include file it is or is to be.
    pub include_file_type: Option<String>,
    /// Files inside the protected folder that may not be changed.
    pub include_file: Option<String>,
    /// Way in which the defense works.
    pub defense_mode: Option<String>,
    /// Items of the kind process path to work on or to narrow the list down to.
    /// Length: 0 to 50. Items: at most 10.
    pub process_path_list: Vec<String>,
}

impl PathConfDTOList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefensePath`.
    pub fn defense_path(mut self, value: impl Into<String>) -> Self {
        self.defense_path = Some(value.into());
        self
    }
    /// Sets `BackupPath`.
    pub fn backup_path(mut self, value: impl Into<String>) -> Self {
        self.backup_path = Some(value.into());
        self
    }
    /// Sets `ExcludeFilePath`.
    pub fn exclude_file_path(mut self, value: impl Into<String>) -> Self {
        self.exclude_file_path = Some(value.into());
        self
    }
    /// Sets `ExcludeFileType`.
    pub fn exclude_file_type(mut self, value: impl Into<String>) -> Self {
        self.exclude_file_type = Some(value.into());
        self
    }
    /// Sets `ExcludeFile`.
    pub fn exclude_file(mut self, value: impl Into<String>) -> Self {
        self.exclude_file = Some(value.into());
        self
    }
    /// Sets `GuardType`.
    #[inline]
    pub fn guard_type(mut self, value: i32) -> Self {
        self.guard_type = Some(value);
        self
    }
    /// Sets `IncludeFileType`.
    pub fn include_file_type(mut self, value: impl Into<String>) -> Self {
        self.include_file_type = Some(value.into());
        self
    }
    /// Sets `IncludeFile`.
    pub fn include_file(mut self, value: impl Into<String>) -> Self {
        self.include_file = Some(value.into());
        self
    }
    /// Sets `DefenseMode`.
    pub fn defense_mode(mut self, value: impl Into<String>) -> Self {
        self.defense_mode = Some(value.into());
        self
    }
    /// Sets `ProcessPathList`.
    pub fn process_path_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.process_path_list = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    PathConfDTOList {
        "DefensePath" => defense_path: value,
        "BackupPath" => backup_path: value,
        "ExcludeFilePath" => exclude_file_path: value,
        "ExcludeFileType" => exclude_file_type: value,
        "ExcludeFile" => exclude_file: value,
        "GuardType" => guard_type: value,
        "IncludeFileType" => include_file_type: value,
        "IncludeFile" => include_file: value,
        "DefenseMode" => defense_mode: value,
        "ProcessPathList" => process_path_list: list(""),
    }
}

/// The property items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PropertyItem {
    /// Name that people know the item by. Example: `.ss`.
    pub name: Option<String>,
    /// How many items or events were counted. Example: `8888`.
    pub count: Option<i32>,
}

response! {
    PropertyItem {
        "Name" => name: value,
        "Count" => count: value,
    }
}

/// Items of the kind property that were found or are concerned.
#[non_exhaustive]
pub struct PropertyList {
    /// Name that people know the item by. Example: `Incident`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `Alert`.
    pub value: Option<String>,
}

impl PropertyList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    PropertyList {
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// Which kind of protocol it is or is to be.
#[non_exhaustive]
pub struct ProtocolType {
    /// Whether logons by remote desktop are watched.
    pub rdp: Option<String>,
    /// Whether logons by SSH are watched.
    pub ssh: Option<String>,
    /// Whether logons to SQL Server are watched.
    pub sql_server: Option<String>,
}

impl ProtocolType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Rdp`.
    pub fn rdp(mut self, value: impl Into<String>) -> Self {
        self.rdp = Some(value.into());
        self
    }
    /// Sets `Ssh`.
    pub fn ssh(mut self, value: impl Into<String>) -> Self {
        self.ssh = Some(value.into());
        self
    }
    /// Sets `SqlServer`.
    pub fn sql_server(mut self, value: impl Into<String>) -> Self {
        self.sql_server = Some(value.into());
        self
    }
}

request! {
    ProtocolType {
        "Rdp" => rdp: field,
        "Ssh" => ssh: field,
        "SqlServer" => sql_server: field,
    }
}

/// Settings of each repair, one entry each.
#[non_exhaustive]
pub struct RepairConfig {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
    /// ID of the flow that the call is about.
    pub flow_id: Option<String>,
}

impl RepairConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.flow_id = Some(value.into());
        self
    }
}

request! {
    RepairConfig {
        "Name" => name: field,
        "Value" => value: field,
        "Operation" => operation: field,
        "FlowId" => flow_id: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResponseImageEventOperationData {
    /// Identifier of the item within its collection. Example: `443496`.
    pub id: Option<i64>,
    /// Class of the event, which says what happened. Example: `sensitiveFile`.
    pub event_type: Option<String>,
    /// Code that stands for the operation, for programs to act on. Example: `whitelist`.
    pub operation_code: Option<String>,
    /// The conditions that are concerned. Example: `text`.
    pub conditions: Option<String>,
    /// The scenarios that are concerned. Example: `text`.
    pub scenarios: Option<String>,
    /// Key that opens, signs or picks out the event. Example: `PEM`.
    pub event_key: Option<String>,
    /// Name that the event goes by. Example: `PEM`.
    pub event_name: Option<String>,
}

response! {
    ResponseImageEventOperationData {
        "Id" => id: value,
        "EventType" => event_type: value,
        "OperationCode" => operation_code: value,
        "Conditions" => conditions: value,
        "Scenarios" => scenarios: value,
        "EventKey" => event_key: value,
        "EventName" => event_name: value,
    }
}

/// Size, model or class of the risk.
#[non_exhaustive]
pub struct RiskClass {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl RiskClass {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

response! {
    RiskClass {
        "Id" => id: value,
        "Name" => name: value,
    }
}

/// Items of the kind rpm entity that were found or are concerned.
#[non_exhaustive]
pub struct RpmEntityList {
    /// Items of the kind match that were found or are concerned. Example: `text`.
    pub match_list: Vec<String>,
    /// Digest of the image layer that it was found in.
    /// Example: `b1f5b9420803ad0657cf21566e3e20acc08581e7f22991249ef3aa80b8b1****`.
    pub layer: Option<String>,
    /// Which version of the full is meant. Example: `3.10.0-693.2.2.el7`.
    pub full_version: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `3.10.0`.
    pub version: Option<String>,
    /// Details about the match. Example: `text`.
    pub match_detail: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/usr/lib64/python2.7/site-packages`.
    pub path: Option<String>,
    /// Name that people know the item by. Example: `python-perf`.
    pub name: Option<String>,
    /// Command that updates the package and so closes the flaw. Example: `text`.
    pub update_cmd: Option<String>,
}

response! {
    RpmEntityList {
        "MatchList" => match_list: list(""),
        "Layer" => layer: value,
        "FullVersion" => full_version: value,
        "Version" => version: value,
        "MatchDetail" => match_detail: value,
        "Path" => path: value,
        "Name" => name: value,
        "UpdateCmd" => update_cmd: value,
    }
}

values! {
    /// What is done, or is to be done, about the rule.
    pub enum RuleAction {
        /// The access goes through and an alert tells of it.
        Alert = "alert",
        /// The access goes through without an alert.
        Pass = "pass",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ScanTaskData {
    /// ID of the task, for asking how far it is. Example: `fc98d58eb56f699d49bf7ebbd6d7****`.
    pub task_id: Option<String>,
    /// How many items match in all, over all pages. Example: `62`.
    pub total_count: Option<i32>,
    /// How many there are of this: finish. Example: `33`.
    pub finish_count: Option<i32>,
    /// Time that is set or recorded for this: collect. Example: `1644286364150`.
    pub collect_time: Option<i64>,
    /// Time that is set or recorded for this: exec. Example: `1644286364150`.
    pub exec_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// How it ended, or what came out. Example: `SUCCESS`.
    pub result: Option<String>,
    /// Whether a new task can be started, which is not so while another runs. Example: `true`.
    pub can_create: Option<bool>,
}

response! {
    ScanTaskData {
        "TaskId" => task_id: value,
        "TotalCount" => total_count: value,
        "FinishCount" => finish_count: value,
        "CollectTime" => collect_time: value,
        "ExecTime" => exec_time: value,
        "Status" => status: value,
        "Progress" => progress: value,
        "Result" => result: value,
        "CanCreate" => can_create: value,
    }
}

/// How people can repair what the check finds.
#[non_exhaustive]
pub struct Solution {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Solution {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Solution {
        "Type" => type_: field,
        "Value" => value: field,
    }
}

/// Network object that traffic comes from.
#[non_exhaustive]
pub struct SrcTarget {
    /// Name that the application is registered under. Example: `console`.
    pub app_name: Option<String>,
    /// Which kind of rule it is or is to be. Example: `customize`.
    pub rule_type: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `300635`.
    pub target_id: Option<i32>,
    /// Name that the target goes by. Example: `dmz`.
    pub target_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Which kind of target it is or is to be. Example: `IMAGE`.
    pub target_type: Option<String>,
    /// Items of the kind image that were found or are concerned. Example: `arms-prom-operator:v0.1`.
    pub image_list: Vec<String>,
    /// Items of the kind tag that were found or are concerned. Example: `service:be-v1`.
    pub tag_list: Vec<String>,
}

response! {
    SrcTarget {
        "AppName" => app_name: value,
        "RuleType" => rule_type: value,
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "Namespace" => namespace: value,
        "TargetType" => target_type: value,
        "ImageList" => image_list: list(""),
        "TagList" => tag_list: list(""),
    }
}

/// The targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Target {
    /// A mark of the item: where assets come from as a number, or `add` and `del` for what is in and
    /// out. Example: `add`.
    pub flag: Option<String>,
    /// What it is aimed at. Example: `10099713`.
    pub target: Option<String>,
    /// Which kind of target it is or is to be. Example: `groupId`.
    pub target_type: Option<String>,
}

response! {
    Target {
        "Flag" => flag: value,
        "Target" => target: value,
        "TargetType" => target_type: value,
    }
}

/// Settings of each target, one entry each.
#[non_exhaustive]
pub struct TargetConfig {
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// Settings of the over all, and what it works with. Example: `on`.
    pub over_all_config: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `90`.
    pub config: Option<String>,
}

response! {
    TargetConfig {
        "Type" => type_: value,
        "OverAllConfig" => over_all_config: value,
        "Config" => config: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct TargetData {
    /// ID of the target that the item belongs to or stands for. Example: `30****`.
    pub target_id: Option<String>,
    /// Name that the target goes by. Example: `jen****`.
    pub target_name: Option<String>,
}

response! {
    TargetData {
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
    }
}

/// Items of the kind target that were found or are concerned.
#[non_exhaustive]
pub struct TargetList {
    /// What it is aimed at. Example: `032b618f-b220-4a0d-bd37-fbdc6*******`.
    pub target: Option<String>,
    /// Which kind of target it is or is to be. Example: `uuid`.
    pub target_type: Option<String>,
}

response! {
    TargetList {
        "Target" => target: value,
        "TargetType" => target_type: value,
    }
}

/// Items of the kind trial record that were found or are concerned.
#[non_exhaustive]
pub struct TrialRecordList {
    /// Code that stands for the module, for programs to act on. Example: `vulFix`.
    pub module_code: Option<String>,
    /// Upper limit that applies to the auth. Example: `100`.
    pub auth_limit: Option<i64>,
    /// When the trial began, in milliseconds since 1970. Example: `1667232000000`.
    pub gmt_start: Option<i64>,
    /// When the trial ends, in milliseconds since 1970. Example: `1638201599999`.
    pub gmt_end: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Items of the kind auth limit that were found or are concerned. Example: `[100,1]`.
    pub auth_limit_list: Option<String>,
}

response! {
    TrialRecordList {
        "ModuleCode" => module_code: value,
        "AuthLimit" => auth_limit: value,
        "GmtStart" => gmt_start: value,
        "GmtEnd" => gmt_end: value,
        "Status" => status: value,
        "AuthLimitList" => auth_limit_list: value,
    }
}

/// Settings of the policy about software flaws.
#[non_exhaustive]
pub struct Vul {
    /// Level that the risk has on its scale.
    pub risk_level: Vec<String>,
    /// Which of the risks of this kind the policy reacts to.
    pub item: Vec<VulItem>,
    /// Size, model or class of the risk.
    pub risk_class: Vec<RiskClass>,
}

impl Vul {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Item`.
    pub fn item(mut self, value: impl IntoIterator<Item = impl Into<VulItem>>) -> Self {
        self.item = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RiskClass`.
    pub fn risk_class(
        mut self,
        value: impl IntoIterator<Item = impl Into<RiskClass>>,
    ) -> Self {
        self.risk_class = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Vul {
        "RiskLevel" => risk_level: list(""),
        "Item" => item: list(""),
        "RiskClass" => risk_class: list(""),
    }
}

/// Which of the risks of this kind the policy reacts to.
#[non_exhaustive]
pub struct VulItem {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl VulItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

response! {
    VulItem {
        "Id" => id: value,
        "Name" => name: value,
    }
}

/// The vul records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VulRecord {
    /// Whether Security Center can update the package at fault. Example: `true`.
    pub can_update: Option<bool>,
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Moment of this, as a number: modify. Example: `1620404763000`.
    pub modify_ts: Option<i64>,
    /// Digest by which the content of the image is known.
    /// Example: `8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****`.
    pub image_digest: Option<String>,
    /// ID of the primary that the item belongs to or stands for. Example: `782661`.
    pub primary_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `latest`.
    pub tag: Option<String>,
    /// Namespace that the repo lies in. Example: `3rdparty`.
    pub repo_namespace: Option<String>,
    /// Name that the repo goes by. Example: `varnish`.
    pub repo_name: Option<String>,
    /// CVE numbers of the flaw, joined by commas. Example: `CVE-2017-7518,CVE-2017-12188`.
    pub related: Option<String>,
    /// Moment of this, as a number: first. Example: `1620752053000`.
    pub first_ts: Option<i64>,
    /// Moment of this, as a number: last. Example: `1620404763000`.
    pub last_ts: Option<i64>,
    /// How urgent the repair is, as grade and score. Example: `asap,later,nntf`.
    pub necessity: Option<String>,
    /// Identifier that is unique for the item. Example: `0004a32a0305a7f6ab5ff9600d47****`.
    pub uuid: Option<String>,
    /// Name that the alias goes by. Example: `text`.
    pub alias_name: Option<String>,
    /// Name that people know the item by. Example: `debian:10:CVE-2019-9893`.
    pub name: Option<String>,
    /// The layers that were found or are concerned, one entry each.
    /// Example: `["8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****"]`.
    pub layers: Vec<String>,
    /// Further details of the flaw, such as the packages at fault and the system.
    pub extend_content_json: Option<ExtendContentJson>,
    /// Whether the flaw can be repaired from the console. Example: `yes`.
    pub can_fix: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c08d5fc1a329a4b88950a253d082f1****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `docker-law`.
    pub cluster_name: Option<String>,
    /// Smallest unit of the cluster in which the container runs, by name. Example: `22222-7xsqq`.
    pub pod: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `test-002`.
    pub namespace: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-conta****`.
    pub image: Option<String>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163****`.
    pub container_id: Option<String>,
    /// Address that can be reached from the Internet. Example: `1.2.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.19.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `testInstance`.
    pub instance_name: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `300269`.
    pub target_id: Option<String>,
    /// Name that the target goes by. Example: `source-test-obj-XM0Ma`.
    pub target_name: Option<String>,
    /// Where the malicious comes from. Example: `agentless`.
    pub malicious_source: Option<String>,
    /// Which kind of target it is or is to be. Example: `ECS_IMAGE`.
    pub target_type: Option<String>,
    /// Time that is set or recorded for this: scan. Example: `1649814050000`.
    pub scan_time: Option<i64>,
}

response! {
    VulRecord {
        "CanUpdate" => can_update: value,
        "Type" => type_: value,
        "Status" => status: value,
        "ModifyTs" => modify_ts: value,
        "ImageDigest" => image_digest: value,
        "PrimaryId" => primary_id: value,
        "Tag" => tag: value,
        "RepoNamespace" => repo_namespace: value,
        "RepoName" => repo_name: value,
        "Related" => related: value,
        "FirstTs" => first_ts: value,
        "LastTs" => last_ts: value,
        "Necessity" => necessity: value,
        "Uuid" => uuid: value,
        "AliasName" => alias_name: value,
        "Name" => name: value,
        "Layers" => layers: list(""),
        "ExtendContentJson" => extend_content_json: value,
        "CanFix" => can_fix: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "Pod" => pod: value,
        "Namespace" => namespace: value,
        "Image" => image: value,
        "ContainerId" => container_id: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "InstanceName" => instance_name: value,
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "MaliciousSource" => malicious_source: value,
        "TargetType" => target_type: value,
        "ScanTime" => scan_time: value,
    }
}

/// What the rule lets pass: images, files and the like.
#[non_exhaustive]
pub struct Whitelist {
    /// Hashes of files to let pass; of no effect yet.
    pub hash_: Vec<String>,
    /// Paths of files to let pass.
    pub path: Vec<String>,
    /// Names of images to let pass.
    pub image: Vec<String>,
}

impl Whitelist {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Hash`.
    pub fn hash_(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hash_ = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.path = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Whitelist {
        "Hash" => hash_: list(""),
        "Path" => path: list(""),
        "Image" => image: list(""),
    }
}
