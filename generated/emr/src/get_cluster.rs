// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCluster`, from `emr/GetCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StateChangeReason, SubscriptionConfig, Tag};

/// Shows one cluster in full by its cluster ID.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetClusterRequest::new()
///     .cluster_id("...");
/// let reply = client.get_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl GetClusterRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetClusterRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetClusterRequest {
    type Response = GetClusterResponse;
    type Error = GetClusterError;
    const INFO: OperationInfo = super::operation("GetCluster")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetClusterError] = &[
        GetClusterError::ConflictParameters,
        GetClusterError::IncompleteSignature,
        GetClusterError::InvalidAction,
        GetClusterError::InvalidParameter,
        GetClusterError::InvalidParameterValue,
        GetClusterError::MissingAction,
        GetClusterError::MissingParameter,
        GetClusterError::NotAuthorized,
        GetClusterError::ThrottlingException,
        GetClusterError::ResourceNotFound,
        GetClusterError::InternalError,
        GetClusterError::ServiceFailure,
        GetClusterError::ServiceUnavailable,
    ];
}

/// Response to [`GetClusterRequest`].
#[non_exhaustive]
pub struct GetClusterResponse {
    /// The cluster asked for.
    pub cluster: Option<Cluster>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetClusterResponse {
        "Cluster" => cluster: value,
        "RequestId" => request_id: value,
    }
}

/// The cluster asked for.
#[non_exhaustive]
pub struct Cluster {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzabjyop****`.
    pub resource_group_id: Option<String>,
    /// ID of the cluster that the call or the item is about. Example: `c-b933c5aac8fe****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `emrtest`.
    pub cluster_name: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `DATALAKE`.
    pub cluster_type: Option<String>,
    /// State that the cluster is in. Example: `RUNNING`.
    pub cluster_state: Option<String>,
    /// Why it came to the state change.
    pub state_change_reason: Option<StateChangeReason>,
    /// Which kind of payment it is or is to be. Example: `PayAsYouGo`.
    pub payment_type: Option<String>,
    /// Settings of the subscription, and what it works with.
    pub subscription_config: Option<SubscriptionConfig>,
    /// When the item was created. Example: `1592837465784`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: ready. Example: `1592837465784`.
    pub ready_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1592837465784`.
    pub end_time: Option<i64>,
    /// When the item runs out. Example: `1592837465784`.
    pub expire_time: Option<i64>,
    /// Which version of the release is meant. Example: `EMR-5.8.0`.
    pub release_version: Option<String>,
    /// Way in which the deploy works. Example: `HA`.
    pub deploy_mode: Option<String>,
    /// Way in which the security works. Example: `NORMAL`.
    pub security_mode: Option<String>,
    /// The node attributes that are concerned.
    pub node_attributes: Option<NodeAttributes>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Role the service itself acts under. Example: `AliyunEMRDefaultRole`.
    pub emr_default_role: Option<String>,
}

response! {
    Cluster {
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "ClusterType" => cluster_type: value,
        "ClusterState" => cluster_state: value,
        "StateChangeReason" => state_change_reason: value,
        "PaymentType" => payment_type: value,
        "SubscriptionConfig" => subscription_config: value,
        "CreateTime" => create_time: value,
        "ReadyTime" => ready_time: value,
        "EndTime" => end_time: value,
        "ExpireTime" => expire_time: value,
        "ReleaseVersion" => release_version: value,
        "DeployMode" => deploy_mode: value,
        "SecurityMode" => security_mode: value,
        "NodeAttributes" => node_attributes: value,
        "Tags" => tags: list(""),
        "EmrDefaultRole" => emr_default_role: value,
    }
}

/// The node attributes that are concerned.
#[non_exhaustive]
pub struct NodeAttributes {
    /// ID of the virtual private cloud. Example: `vpc-bp1tgey2p0ytxmdo5****`.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-beijing-h`.
    pub zone_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-hp3abbae8lb6lmb1****`.
    pub security_group_id: Option<String>,
    /// Role the nodes act under. Example: `AliyunECSInstanceForEMRRole`.
    pub ram_role: Option<String>,
    /// Name that the SSH key pair goes by. Example: `emr_login`.
    pub key_pair_name: Option<String>,
    /// Password that belongs to the master root; keep it secret. Example: `EAQ#86****`.
    pub master_root_password: Option<String>,
}

response! {
    NodeAttributes {
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "SecurityGroupId" => security_group_id: value,
        "RamRole" => ram_role: value,
        "KeyPairName" => key_pair_name: value,
        "MasterRootPassword" => master_root_password: value,
    }
}

/// Errors that the documentation of [`GetClusterRequest`] names.
///
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
pub type GetClusterError = super::DocumentedError;
