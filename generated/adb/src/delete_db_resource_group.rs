// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBResourceGroup`, from `adb/DeleteDBResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Removes a resource group from a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteDBResourceGroupRequest::new()
///     .db_cluster_id("...")
///     .group_name("...");
/// let reply = client.delete_db_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBResourceGroupRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl DeleteDBResourceGroupRequest {
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
}

request! {
    DeleteDBResourceGroupRequest {
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
    }
}

impl Operation for DeleteDBResourceGroupRequest {
    type Response = DeleteDBResourceGroupResponse;
    type Error = DeleteDBResourceGroupError;
    const INFO: OperationInfo = super::operation("DeleteDBResourceGroup")
        .required(&["DBClusterId", "GroupName"]);
    const ERRORS: &'static [DeleteDBResourceGroupError] = &[
        DeleteDBResourceGroupError::InvalidPoolNameMalformed,
        DeleteDBResourceGroupError::InvalidPoolUserMalformed,
        DeleteDBResourceGroupError::InvalidDBClusterIdNotFound,
        DeleteDBResourceGroupError::InvalidDBClusterIdMalformed,
        DeleteDBResourceGroupError::AcsResourceGroupElasticPlanExists,
        DeleteDBResourceGroupError::AcsResourceGroupInvalidResourceGroupState,
        DeleteDBResourceGroupError::AcsResourceGroupOngoingJobExists,
    ];
}

/// Response to [`DeleteDBResourceGroupRequest`].
pub type DeleteDBResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDBResourceGroupRequest`] names.
///
/// - [`InvalidPoolNameMalformed`](super::DocumentedError::InvalidPoolNameMalformed)
/// - [`InvalidPoolUserMalformed`](super::DocumentedError::InvalidPoolUserMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`AcsResourceGroupElasticPlanExists`](super::DocumentedError::AcsResourceGroupElasticPlanExists)
/// - [`AcsResourceGroupInvalidResourceGroupState`](super::DocumentedError::AcsResourceGroupInvalidResourceGroupState)
/// - [`AcsResourceGroupOngoingJobExists`](super::DocumentedError::AcsResourceGroupOngoingJobExists)
pub type DeleteDBResourceGroupError = super::DocumentedError;
