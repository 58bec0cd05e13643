// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FailoverDBCluster`, from `polardb/FailoverDBCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZoneType};

/// Switches a cluster over by hand; a read-only node becomes the new primary node.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::FailoverDBClusterRequest::new()
///     .db_cluster_id("...");
/// let reply = client.failover_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FailoverDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the target database node that the call is about.
    pub target_db_node_id: Option<String>,
    /// Whether the cluster goes back to the zone it came from.
    pub roll_back_for_disaster: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Which kind of target zone it is or is to be.
    pub target_zone_type: Option<Open<ZoneType>>,
}

impl FailoverDBClusterRequest {
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
    /// Sets `TargetDBNodeId`.
    pub fn target_db_node_id(mut self, value: impl Into<String>) -> Self {
        self.target_db_node_id = Some(value.into());
        self
    }
    /// Sets `RollBackForDisaster`.
    #[inline]
    pub fn roll_back_for_disaster(mut self, value: bool) -> Self {
        self.roll_back_for_disaster = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TargetZoneType`.
    pub fn target_zone_type(mut self, value: impl Into<Open<ZoneType>>) -> Self {
        self.target_zone_type = Some(value.into());
        self
    }
}

request! {
    FailoverDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
        "TargetDBNodeId" => target_db_node_id: query,
        "RollBackForDisaster" => roll_back_for_disaster: query,
        "ClientToken" => client_token: query,
        "TargetZoneType" => target_zone_type: query,
    }
}

impl Operation for FailoverDBClusterRequest {
    type Response = FailoverDBClusterResponse;
    type Error = FailoverDBClusterError;
    const INFO: OperationInfo = super::operation("FailoverDBCluster")
        .required(&["DBClusterId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [FailoverDBClusterError] = &[
        FailoverDBClusterError::HaStatusNotSupport,
        FailoverDBClusterError::InvalidDBNodeIdMalformed,
        FailoverDBClusterError::InvalidDBTypeMalformed,
        FailoverDBClusterError::OperationDeniedDBNodeType,
        FailoverDBClusterError::OperationDeniedClusterCategory,
        FailoverDBClusterError::InvalidDBClusterNotFound,
        FailoverDBClusterError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`FailoverDBClusterRequest`].
pub type FailoverDBClusterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`FailoverDBClusterRequest`] names.
///
/// - [`HaStatusNotSupport`](super::DocumentedError::HaStatusNotSupport)
/// - [`InvalidDBNodeIdMalformed`](super::DocumentedError::InvalidDBNodeIdMalformed)
/// - [`InvalidDBTypeMalformed`](super::DocumentedError::InvalidDBTypeMalformed)
/// - [`OperationDeniedDBNodeType`](super::DocumentedError::OperationDeniedDBNodeType)
/// - [`OperationDeniedClusterCategory`](super::DocumentedError::OperationDeniedClusterCategory)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type FailoverDBClusterError = super::DocumentedError;
