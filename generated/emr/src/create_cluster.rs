// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCluster`, from `emr/CreateCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Application, ApplicationConfig, AutoScalingPolicy, Constraints, CostOptimizedConfig, Disk, MetricsTrigger, NodeAttributes, NodeGroupConfig, NodeSelector, PrivatePoolOptions, ScalingRule, Script, SpotBidPrice, SubscriptionConfig, Tag, TimeConstraint, TimeTrigger, TriggerCondition};

/// Creates a pay-as-you-go or subscription cluster with its applications and node groups.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// use alicloud_emr::create_cluster::Application;
/// use alicloud_emr::create_cluster::NodeAttributes;
/// use alicloud_emr::create_cluster::NodeGroupConfig;
///
/// let request = alicloud_emr::CreateClusterRequest::new()
///     .cluster_type("...")
///     .release_version("...")
///     .cluster_name("...")
///     .applications([Application::new()])
///     .node_attributes(NodeAttributes::new())
///     .node_groups([NodeGroupConfig::new()]);
/// let reply = client.create_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClusterRequest {
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
    /// **Required.** The applications to work on or to narrow the list down to. Items: at most 100.
    pub applications: Vec<Application>,
    /// Settings of each application, one entry each. Items: at most 1000.
    pub application_configs: Vec<ApplicationConfig>,
    /// **Required.** The node attributes that are concerned.
    pub node_attributes: Option<NodeAttributes>,
    /// **Required.** The node groups to work on or to narrow the list down to. Items: at most 100.
    pub node_groups: Vec<NodeGroupConfig>,
    /// The bootstrap scripts to work on or to narrow the list down to. Items: at most 10.
    pub bootstrap_scripts: Vec<Script>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
}

impl CreateClusterRequest {
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
    /// Sets `NodeAttributes`, which is required.
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
}

request! {
    CreateClusterRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "PaymentType" => payment_type: query,
        "SubscriptionConfig" => subscription_config: query,
        "ClusterType" => cluster_type: query,
        "ReleaseVersion" => release_version: query,
        "ClusterName" => cluster_name: query,
        "DeployMode" => deploy_mode: query,
        "SecurityMode" => security_mode: query,
        "Applications" => applications: query,
        "ApplicationConfigs" => application_configs: query,
        "NodeAttributes" => node_attributes: query,
        "NodeGroups" => node_groups: query,
        "BootstrapScripts" => bootstrap_scripts: query,
        "Tags" => tags: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "DeletionProtection" => deletion_protection: query,
    }
}

impl Operation for CreateClusterRequest {
    type Response = CreateClusterResponse;
    type Error = CreateClusterError;
    const INFO: OperationInfo = super::operation("CreateCluster")
        .required(
            &[
                "RegionId",
                "ClusterType",
                "ReleaseVersion",
                "ClusterName",
                "Applications",
                "NodeAttributes",
                "NodeGroups",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateClusterError] = &[
        CreateClusterError::OperationDenied,
        CreateClusterError::OutOfStock,
        CreateClusterError::QuotaExceeded,
        CreateClusterError::AccountException,
        CreateClusterError::ConflictParameters,
        CreateClusterError::IncompleteSignature,
        CreateClusterError::InvalidAction,
        CreateClusterError::InvalidParameter,
        CreateClusterError::InvalidParameterValue,
        CreateClusterError::MissingAction,
        CreateClusterError::MissingParameter,
        CreateClusterError::NotAuthorized,
        CreateClusterError::ThrottlingException,
        CreateClusterError::ResourceNotFound,
        CreateClusterError::InternalError,
        CreateClusterError::ServiceFailure,
        CreateClusterError::ServiceUnavailable,
    ];
}

/// Response to [`CreateClusterRequest`].
#[non_exhaustive]
pub struct CreateClusterResponse {
    /// ID of the cluster that the call or the item is about. Example: `c-b933c5aac7f7***`.
    pub cluster_id: Option<String>,
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    CreateClusterResponse {
        "ClusterId" => cluster_id: value,
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateClusterRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OutOfStock`](super::DocumentedError::OutOfStock)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`AccountException`](super::DocumentedError::AccountException)
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateClusterError = super::DocumentedError;
