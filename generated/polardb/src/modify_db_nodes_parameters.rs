// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBNodesParameters`, from `polardb/ModifyDBNodesParameters.md`.

use alicloud_runtime::codegen::*;

/// Changes parameters of single nodes, or applies a parameter template to them.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBNodesParametersRequest::new()
///     .db_cluster_id("...")
///     .db_node_ids("...");
/// let reply = client.modify_db_nodes_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBNodesParametersRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** IDs of the database nodes to work on or to narrow the list down to.
    pub db_node_ids: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
    /// Parameter template that is meant; it holds settings for new clusters.
    pub parameter_group_id: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Whether the change is made at once and not at the time set.
    pub from_time_service: Option<bool>,
}

impl ModifyDBNodesParametersRequest {
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
    /// Sets `DBNodeIds`, which is required.
    pub fn db_node_ids(mut self, value: impl Into<String>) -> Self {
        self.db_node_ids = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ParameterGroupId`.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `PlannedStartTime`.
    pub fn planned_start_time(mut self, value: impl Into<String>) -> Self {
        self.planned_start_time = Some(value.into());
        self
    }
    /// Sets `PlannedEndTime`.
    pub fn planned_end_time(mut self, value: impl Into<String>) -> Self {
        self.planned_end_time = Some(value.into());
        self
    }
    /// Sets `FromTimeService`.
    #[inline]
    pub fn from_time_service(mut self, value: bool) -> Self {
        self.from_time_service = Some(value);
        self
    }
}

request! {
    ModifyDBNodesParametersRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeIds" => db_node_ids: query,
        "Parameters" => parameters: query,
        "ParameterGroupId" => parameter_group_id: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "FromTimeService" => from_time_service: query,
    }
}

impl Operation for ModifyDBNodesParametersRequest {
    type Response = ModifyDBNodesParametersResponse;
    type Error = ModifyDBNodesParametersError;
    const INFO: OperationInfo = super::operation("ModifyDBNodesParameters")
        .required(&["DBClusterId", "DBNodeIds"]);
    const ERRORS: &'static [ModifyDBNodesParametersError] = &[
        ModifyDBNodesParametersError::InvalidParametersFormat,
        ModifyDBNodesParametersError::InvalidDBTypeMalformed,
        ModifyDBNodesParametersError::InvalidDBNodeIdMalformed,
        ModifyDBNodesParametersError::InvalidParameterGroupIdMalformed,
        ModifyDBNodesParametersError::InvalidParametersMalformed,
        ModifyDBNodesParametersError::InvalidParameterMalformed,
        ModifyDBNodesParametersError::InvalidDBClusterNotFound,
        ModifyDBNodesParametersError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyDBNodesParametersRequest`].
pub type ModifyDBNodesParametersResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBNodesParametersRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidDBTypeMalformed`](super::DocumentedError::InvalidDBTypeMalformed)
/// - [`InvalidDBNodeIdMalformed`](super::DocumentedError::InvalidDBNodeIdMalformed)
/// - [`InvalidParameterGroupIdMalformed`](super::DocumentedError::InvalidParameterGroupIdMalformed)
/// - [`InvalidParametersMalformed`](super::DocumentedError::InvalidParametersMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyDBNodesParametersError = super::DocumentedError;
