// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBResourceGroup`, from `adb_2019_03_15/CreateDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a resource group with its own compute resources in a Data Warehouse Edition cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::CreateDBResourceGroupRequest::new()
///     .db_cluster_id("...")
///     .group_name("...");
/// let reply = client.create_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBResourceGroupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// Resource that the min compute works on or belongs to.
    pub min_compute_resource: Option<String>,
    /// Resource that the max compute works on or belongs to.
    pub max_compute_resource: Option<String>,
    /// Resource that the cluster size works on or belongs to.
    pub cluster_size_resource: Option<String>,
    /// How many there are of this: min cluster.
    pub min_cluster_count: Option<i32>,
    /// How many there are of this: max cluster.
    pub max_cluster_count: Option<i32>,
    /// Way in which the cluster works.
    pub cluster_mode: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// The engine params that are concerned.
    pub engine_params: Option<Value>,
    /// How many there are of this: node. Range: 0 to 4294967296.
    pub node_num: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateDBResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `MinComputeResource`.
    pub fn min_compute_resource(mut self, value: impl Into<String>) -> Self {
        self.min_compute_resource = Some(value.into());
        self
    }
    /// Sets `MaxComputeResource`.
    pub fn max_compute_resource(mut self, value: impl Into<String>) -> Self {
        self.max_compute_resource = Some(value.into());
        self
    }
    /// Sets `ClusterSizeResource`.
    pub fn cluster_size_resource(mut self, value: impl Into<String>) -> Self {
        self.cluster_size_resource = Some(value.into());
        self
    }
    /// Sets `MinClusterCount`.
    #[inline]
    pub fn min_cluster_count(mut self, value: i32) -> Self {
        self.min_cluster_count = Some(value);
        self
    }
    /// Sets `MaxClusterCount`.
    #[inline]
    pub fn max_cluster_count(mut self, value: i32) -> Self {
        self.max_cluster_count = Some(value);
        self
    }
    /// Sets `ClusterMode`.
    pub fn cluster_mode(mut self, value: impl Into<String>) -> Self {
        self.cluster_mode = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineParams`.
    pub fn engine_params(mut self, value: impl Into<Value>) -> Self {
        self.engine_params = Some(value.into());
        self
    }
    /// Sets `NodeNum`.
    #[inline]
    pub fn node_num(mut self, value: i32) -> Self {
        self.node_num = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateDBResourceGroupRequest {
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
        "GroupType" => group_type: query,
        "MinComputeResource" => min_compute_resource: query,
        "MaxComputeResource" => max_compute_resource: query,
        "ClusterSizeResource" => cluster_size_resource: query,
        "MinClusterCount" => min_cluster_count: query,
        "MaxClusterCount" => max_cluster_count: query,
        "ClusterMode" => cluster_mode: query,
        "Engine" => engine: query,
        "EngineParams" => engine_params: query_json,
        "NodeNum" => node_num: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDBResourceGroupRequest {
    type Response = CreateDBResourceGroupResponse;
    type Error = CreateDBResourceGroupError;
    const INFO: OperationInfo = super::operation("CreateDBResourceGroup")
        .required(&["DBClusterId", "GroupName"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateDBResourceGroupError] = &[
        CreateDBResourceGroupError::OperationDeniedDBClusterStatus,
        CreateDBResourceGroupError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CreateDBResourceGroupRequest`].
pub type CreateDBResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateDBResourceGroupRequest`] names.
///
/// - [`OperationDeniedDBClusterStatus`](super::DocumentedError::OperationDeniedDBClusterStatus)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CreateDBResourceGroupError = super::DocumentedError;
