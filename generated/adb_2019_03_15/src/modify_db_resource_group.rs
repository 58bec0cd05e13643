// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBResourceGroup`, from `adb_2019_03_15/ModifyDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes node count or query mode of a Data Warehouse Edition resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyDBResourceGroupRequest::new()
///     .db_cluster_id("...")
///     .group_name("...");
/// let reply = client.modify_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBResourceGroupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
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
    /// The engine params that are concerned.
    pub engine_params: Option<Value>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// How many there are of this: node. Range: 0 to 4294967296.
    pub node_num: Option<i32>,
    /// Items of the kind pool user to work on or to narrow the list down to.
    pub pool_user_list: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyDBResourceGroupRequest {
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
    /// Sets `EngineParams`.
    pub fn engine_params(mut self, value: impl Into<Value>) -> Self {
        self.engine_params = Some(value.into());
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
    /// Sets `NodeNum`.
    #[inline]
    pub fn node_num(mut self, value: i32) -> Self {
        self.node_num = Some(value);
        self
    }
    /// Sets `PoolUserList`.
    pub fn pool_user_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pool_user_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDBResourceGroupRequest {
        "DBClusterId" => db_cluster_id: query,
        "MinComputeResource" => min_compute_resource: query,
        "MaxComputeResource" => max_compute_resource: query,
        "ClusterSizeResource" => cluster_size_resource: query,
        "MinClusterCount" => min_cluster_count: query,
        "MaxClusterCount" => max_cluster_count: query,
        "ClusterMode" => cluster_mode: query,
        "EngineParams" => engine_params: query_json,
        "GroupName" => group_name: query,
        "GroupType" => group_type: query,
        "NodeNum" => node_num: query,
        "PoolUserList" => pool_user_list: query_json,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDBResourceGroupRequest {
    type Response = ModifyDBResourceGroupResponse;
    type Error = ModifyDBResourceGroupError;
    const INFO: OperationInfo = super::operation("ModifyDBResourceGroup")
        .required(&["DBClusterId", "GroupName"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBResourceGroupError] = &[
        ModifyDBResourceGroupError::IncorrectDBInstanceState,
        ModifyDBResourceGroupError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyDBResourceGroupRequest`].
pub type ModifyDBResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBResourceGroupRequest`] names.
///
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyDBResourceGroupError = super::DocumentedError;
