// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Parameters of the artifact build rule, with their values.
#[non_exhaustive]
pub struct ArtifactBuildRuleParameters {
    /// Whether accelerated images consist of an index only, without a converted copy of the layers.
    pub image_index_only: Option<bool>,
}

impl ArtifactBuildRuleParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageIndexOnly`.
    #[inline]
    pub fn image_index_only(mut self, value: bool) -> Self {
        self.image_index_only = Some(value);
        self
    }
}

response! {
    ArtifactBuildRuleParameters {
        "ImageIndexOnly" => image_index_only: value,
    }
}

/// Condition under which the policy cleans up an artifact.
#[non_exhaustive]
pub struct Condition {
    /// Cleans up images whose last push is more days ago than this.
    pub last_push_older_than_days: Option<i32>,
    /// Cleans up images whose last pull is more days ago than this.
    pub last_pull_older_than_days: Option<i32>,
    /// How many of the newest tags the cleanup leaves.
    pub latest_tag_count: Option<i32>,
}

response! {
    Condition {
        "LastPushOlderThanDays" => last_push_older_than_days: value,
        "LastPullOlderThanDays" => last_pull_older_than_days: value,
        "LatestTagCount" => latest_tag_count: value,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// Whether the domain name is the system's or one of your own. Example: `SYSTEM`.
    pub type_: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `shanghai-instance1-registry.cn-shanghai.cr.aliyuncs.com`.
    pub domain: Option<String>,
}

response! {
    Domain {
        "Type" => type_: value,
        "Domain" => domain: value,
    }
}

values! {
    /// Way of access: over the internet or from a VPC.
    pub enum EndpointType {
        /// The endpoint for access over the internet.
        Internet = "Internet",
        /// The endpoint for access from a VPC.
        Vpc = "VPC",
    }
}

/// Which artifacts the cleanup policy looks at.
#[non_exhaustive]
pub struct Filter {
    /// Pattern with wildcards that the tags looked at must match.
    pub tag_wildcard: Option<String>,
}

response! {
    Filter {
        "TagWildcard" => tag_wildcard: value,
    }
}

/// Image that is copied, where it comes from.
#[non_exhaustive]
pub struct ImageFrom {
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-sgedpenzw80e****`.
    pub instance_id: Option<String>,
    /// Tag that the built image gets. Example: `master`.
    pub image_tag: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
}

response! {
    ImageFrom {
        "RepoNamespaceName" => repo_namespace_name: value,
        "InstanceId" => instance_id: value,
        "ImageTag" => image_tag: value,
        "RepoName" => repo_name: value,
        "RegionId" => region_id: value,
    }
}

/// Copy of the image, where it goes to.
#[non_exhaustive]
pub struct ImageTo {
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-leqzomz5vijc****`.
    pub instance_id: Option<String>,
    /// Tag that the built image gets. Example: `master`.
    pub image_tag: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `eu-west-1`.
    pub region_id: Option<String>,
}

response! {
    ImageTo {
        "RepoNamespaceName" => repo_namespace_name: value,
        "InstanceId" => instance_id: value,
        "ImageTag" => image_tag: value,
        "RepoName" => repo_name: value,
        "RegionId" => region_id: value,
    }
}

/// Conditions of the cleanup, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which artifacts the cleanup policy looks at.
    pub filter: Option<Filter>,
    /// Condition under which the policy cleans up an artifact.
    pub condition: Option<Condition>,
}

response! {
    Policy {
        "Type" => type_: value,
        "Filter" => filter: value,
        "Condition" => condition: value,
    }
}

/// Settings for repositories that are created by a push.
#[non_exhaustive]
pub struct RepoConfiguration {
    /// Whether a tag, once pushed, can no longer be pointed at another image.
    pub tag_immutability: Option<bool>,
    /// Whether everybody may pull images from the repository or only those authorized.
    pub repo_type: Option<Open<RepoType>>,
    /// Parameters of the artifact build rule, with their values.
    pub artifact_build_rule_parameters: Option<ArtifactBuildRuleParameters>,
}

impl RepoConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagImmutability`.
    #[inline]
    pub fn tag_immutability(mut self, value: bool) -> Self {
        self.tag_immutability = Some(value);
        self
    }
    /// Sets `RepoType`.
    pub fn repo_type(mut self, value: impl Into<Open<RepoType>>) -> Self {
        self.repo_type = Some(value.into());
        self
    }
    /// Sets `ArtifactBuildRuleParameters`.
    pub fn artifact_build_rule_parameters(
        mut self,
        value: impl Into<ArtifactBuildRuleParameters>,
    ) -> Self {
        self.artifact_build_rule_parameters = Some(value.into());
        self
    }
}

response! {
    RepoConfiguration {
        "TagImmutability" => tag_immutability: value,
        "RepoType" => repo_type: value,
        "ArtifactBuildRuleParameters" => artifact_build_rule_parameters: value,
    }
}

values! {
    /// Whether everybody may pull images from the repository or only those authorized.
    pub enum RepoType {
        /// Images can be pulled only by those who are authorized.
        Private = "PRIVATE",
        /// Images can be pulled by everybody.
        Public = "PUBLIC",
    }
}

/// Which storage domain serves clients of each instance domain.
#[non_exhaustive]
pub struct RouteItem {
    /// Domain name of the instance that clients come by.
    /// Example: `test-instance-registry-vpc.cn-hangzhou.cr.aliyuncs.com`.
    pub instance_domain: Option<String>,
    /// Domain name of the storage that clients are sent to for image layers.
    /// Example: `https://cri-cfafawer***-registry.oss-cn-hangzhou.aliyuncs.com`.
    pub storage_domain: Option<String>,
    /// Way of access: over the internet or from a VPC. Example: `Internet`.
    pub endpoint_type: Option<Open<EndpointType>>,
}

impl RouteItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceDomain`.
    pub fn instance_domain(mut self, value: impl Into<String>) -> Self {
        self.instance_domain = Some(value.into());
        self
    }
    /// Sets `StorageDomain`.
    pub fn storage_domain(mut self, value: impl Into<String>) -> Self {
        self.storage_domain = Some(value.into());
        self
    }
    /// Sets `EndpointType`.
    pub fn endpoint_type(mut self, value: impl Into<Open<EndpointType>>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
}

response! {
    RouteItem {
        "InstanceDomain" => instance_domain: value,
        "StorageDomain" => storage_domain: value,
        "EndpointType" => endpoint_type: value,
    }
}

values! {
    /// Whether the rule covers the whole instance, namespaces or single repositories.
    pub enum ScanScope {
        /// Images in the whole instance.
        Instance = "INSTANCE",
        /// Images in the namespaces named.
        Namespace = "NAMESPACE",
        /// Images in the repositories named.
        Repo = "REPO",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name of one tag on the instance. Example: `test_key`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `test_value`.
    pub tag_value: Option<String>,
}

response! {
    Tag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct TagResourceTag {
    /// Name of a tag to set, or to search instances by. Example: `test-key`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `test-val`.
    pub value: Option<String>,
}

impl TagResourceTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    TagResourceTag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// Whether images are scanned when they are pushed or only by hand.
    pub enum TriggerType {
        /// Images are scanned only when a scan is started by hand.
        Manual = "MANUAL",
        /// Images are scanned when they are pushed.
        Auto = "AUTO",
    }
}
