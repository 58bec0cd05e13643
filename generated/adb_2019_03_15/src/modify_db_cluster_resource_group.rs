// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterResourceGroup`, from `adb_2019_03_15/ModifyDBClusterResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a cluster to another resource group of Resource Management.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyDBClusterResourceGroupRequest::new()
///     .db_cluster_id("...")
///     .new_resource_group_id("...");
/// let reply = client.modify_db_cluster_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterResourceGroupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
}

impl ModifyDBClusterResourceGroupRequest {
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
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterResourceGroupRequest {
        "DBClusterId" => db_cluster_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
    }
}

impl Operation for ModifyDBClusterResourceGroupRequest {
    type Response = ModifyDBClusterResourceGroupResponse;
    type Error = ModifyDBClusterResourceGroupError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterResourceGroup")
        .required(&["DBClusterId", "NewResourceGroupId"]);
    const ERRORS: &'static [ModifyDBClusterResourceGroupError] = &[
        ModifyDBClusterResourceGroupError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyDBClusterResourceGroupRequest`].
pub type ModifyDBClusterResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterResourceGroupRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyDBClusterResourceGroupError = super::DocumentedError;
