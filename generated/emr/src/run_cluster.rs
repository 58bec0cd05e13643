// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunCluster`, from `emr/RunCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Application, ApplicationConfig, AutoScalingPolicy, Constraints, CostOptimizedConfig, Disk, MetricsTrigger, NodeAttributes, NodeGroupConfig, NodeSelector, PrivatePoolOptions, Promotion, ScalingRule, Script, SpotBidPrice, SubscriptionConfig, Tag, TimeConstraint, TimeTrigger, TriggerCondition};

/// Creates a cluster from a complete description in the request body.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// use alicloud_emr::run_cluster::Application;
/// use alicloud_emr::run_cluster::NodeGroupConfig;
///
/// let request = alicloud_emr::RunClusterRequest::new()
///     .cluster_type("...")
///     .release_version("...")
///     .cluster_name("...")
///     .applications([Application::new()])
///     .node_groups([NodeGroupConfig::new()]);
/// let reply = client.run_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Which kind of payment it is or is to be.
    pub payment_type: Option<String>,
    /// Settings of the subscription, and what it works with.
    pub subscription_config: Option<SubscriptionConfig>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<String>,
    /// **Required.** Which version of the release is meant.
    pub release_version: Option<String>,
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Way in which the deploy works.
    pub deploy_mode: Option<String>,
    /// Way in which the security works.
    pub security_mode: Option<String>,
    /// **Required.** The applications to work on or to narrow the list down to.
    pub applications: Vec<Application>,
    /// Settings of each application, one entry each.
    pub application_configs: Vec<ApplicationConfig>,
    /// The node attributes that are concerned.
    pub node_attributes: Option<NodeAttributes>,
    /// **Required.** The node groups to work on or to narrow the list down to.
    pub node_groups: Vec<NodeGroupConfig>,
    /// The bootstrap scripts to work on or to narrow the list down to.
    pub bootstrap_scripts: Vec<Script>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// The promotions to work on or to narrow the list down to.
    pub promotions: Vec<Promotion>,
}

impl RunClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PaymentType`.
    pub fn payment_type(mut self, value: impl Into<String>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionConfig`.
    pub fn subscription_config(mut self, value: impl Into<SubscriptionConfig>) -> Self {
        self.subscription_config = Some(value.into());
        self
    }
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `ReleaseVersion`, which is required.
    pub fn release_version(mut self, value: impl Into<String>) -> Self {
        self.release_version = Some(value.into());
        self
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `DeployMode`.
    pub fn deploy_mode(mut self, value: impl Into<String>) -> Self {
        self.deploy_mode = Some(value.into());
        self
    }
    /// Sets `SecurityMode`.
    pub fn security_mode(mut self, value: impl Into<String>) -> Self {
        self.security_mode = Some(value.into());
        self
    }
    /// Sets `Applications`, which is required.
    pub fn applications(
        mut self,
        value: impl IntoIterator<Item = impl Into<Application>>,
    ) -> Self {
        self.applications = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ApplicationConfigs`.
    pub fn application_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationConfig>>,
    ) -> Self {
        self.application_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeAttributes`.
    pub fn node_attributes(mut self, value: impl Into<NodeAttributes>) -> Self {
        self.node_attributes = Some(value.into());
        self
    }
    /// Sets `NodeGroups`, which is required.
    pub fn node_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeGroupConfig>>,
    ) -> Self {
        self.node_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BootstrapScripts`.
    pub fn bootstrap_scripts(
        mut self,
        value: impl IntoIterator<Item = impl Into<Script>>,
    ) -> Self {
        self.bootstrap_scripts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `Promotions`.
    pub fn promotions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Promotion>>,
    ) -> Self {
        self.promotions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RunClusterRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: form,
        "PaymentType" => payment_type: form,
        "SubscriptionConfig" => subscription_config: form_json,
        "ClusterType" => cluster_type: form,
        "ReleaseVersion" => release_version: form,
        "ClusterName" => cluster_name: form,
        "DeployMode" => deploy_mode: form,
        "SecurityMode" => security_mode: form,
        "Applications" => applications: form_json,
        "ApplicationConfigs" => application_configs: form_json,
        "NodeAttributes" => node_attributes: form_json,
        "NodeGroups" => node_groups: form_json,
        "BootstrapScripts" => bootstrap_scripts: form_json,
        "Tags" => tags: form_json,
        "ClientToken" => client_token: form,
        "Description" => description: form,
        "DeletionProtection" => deletion_protection: form,
        "Promotions" => promotions: query_json,
    }
}

impl Operation for RunClusterRequest {
    type Response = RunClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RunCluster")
        .required(
            &[
                "RegionId",
                "ClusterType",
                "ReleaseVersion",
                "ClusterName",
                "Applications",
                "NodeGroups",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`RunClusterRequest`], which the documentation does not describe.
pub type RunClusterResponse = alicloud_runtime::UndocumentedResponse;
