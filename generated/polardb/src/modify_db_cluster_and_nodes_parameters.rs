// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterAndNodesParameters`, from `polardb/ModifyDBClusterAndNodesParameters.md`.

use alicloud_runtime::codegen::*;

/// Changes cluster parameters and applies them to the nodes that you name.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterAndNodesParametersRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster_and_nodes_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterAndNodesParametersRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// IDs of the database nodes to work on or to narrow the list down to.
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
    /// Standby clusters that are to take the change over.
    pub standby_cluster_id_list_need_to_sync: Option<String>,
}

impl ModifyDBClusterAndNodesParametersRequest {
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
    /// Sets `DBNodeIds`.
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
    /// Sets `StandbyClusterIdListNeedToSync`.
    pub fn standby_cluster_id_list_need_to_sync(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.standby_cluster_id_list_need_to_sync = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterAndNodesParametersRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeIds" => db_node_ids: query,
        "Parameters" => parameters: query,
        "ParameterGroupId" => parameter_group_id: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "FromTimeService" => from_time_service: query,
        "StandbyClusterIdListNeedToSync" => standby_cluster_id_list_need_to_sync: query,
    }
}

impl Operation for ModifyDBClusterAndNodesParametersRequest {
    type Response = ModifyDBClusterAndNodesParametersResponse;
    type Error = ModifyDBClusterAndNodesParametersError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterAndNodesParameters")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyDBClusterAndNodesParametersError] = &[
        ModifyDBClusterAndNodesParametersError::InvalidParametersFormat,
        ModifyDBClusterAndNodesParametersError::InvalidDBTypeMalformed,
        ModifyDBClusterAndNodesParametersError::ParamCollationServerNotValid,
        ModifyDBClusterAndNodesParametersError::MinorVersionNotSupport,
        ModifyDBClusterAndNodesParametersError::ScheduleTaskExist,
        ModifyDBClusterAndNodesParametersError::ParamTypeException,
        ModifyDBClusterAndNodesParametersError::ParamDynamicException,
        ModifyDBClusterAndNodesParametersError::InvalidParameterGroupIdMalformed,
        ModifyDBClusterAndNodesParametersError::InvalidParametersMalformed,
        ModifyDBClusterAndNodesParametersError::InvalidParameterMalformed,
        ModifyDBClusterAndNodesParametersError::InvalidDBClusterNotFound,
        ModifyDBClusterAndNodesParametersError::InvalidDBClusterIdNotFound,
        ModifyDBClusterAndNodesParametersError::InvalidDBNodeIdNotFound,
        ModifyDBClusterAndNodesParametersError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyDBClusterAndNodesParametersRequest`].
pub type ModifyDBClusterAndNodesParametersResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterAndNodesParametersRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidDBTypeMalformed`](super::DocumentedError::InvalidDBTypeMalformed)
/// - [`ParamCollationServerNotValid`](super::DocumentedError::ParamCollationServerNotValid)
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`ScheduleTaskExist`](super::DocumentedError::ScheduleTaskExist)
/// - [`ParamTypeException`](super::DocumentedError::ParamTypeException)
/// - [`ParamDynamicException`](super::DocumentedError::ParamDynamicException)
/// - [`InvalidParameterGroupIdMalformed`](super::DocumentedError::InvalidParameterGroupIdMalformed)
/// - [`InvalidParametersMalformed`](super::DocumentedError::InvalidParametersMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBNodeIdNotFound`](super::DocumentedError::InvalidDBNodeIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyDBClusterAndNodesParametersError = super::DocumentedError;
