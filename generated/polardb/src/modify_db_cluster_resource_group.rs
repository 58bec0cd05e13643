// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterResourceGroup`, from `polardb/ModifyDBClusterResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a PolarDB cluster to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterResourceGroupRequest::new()
///     .db_cluster_id("...")
///     .new_resource_group_id("...");
/// let reply = client.modify_db_cluster_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterResourceGroupRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
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
        "ResourceGroupId" => resource_group_id: query,
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
        ModifyDBClusterResourceGroupError::InvalidNewResourceGroupIdMalformed,
        ModifyDBClusterResourceGroupError::InvalidDBClusterNotFound,
        ModifyDBClusterResourceGroupError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyDBClusterResourceGroupRequest`].
pub type ModifyDBClusterResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterResourceGroupRequest`] names.
///
/// - [`InvalidNewResourceGroupIdMalformed`](super::DocumentedError::InvalidNewResourceGroupIdMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyDBClusterResourceGroupError = super::DocumentedError;
