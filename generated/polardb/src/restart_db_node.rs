// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartDBNode`, from `polardb/RestartDBNode.md`.

use alicloud_runtime::codegen::*;

/// Restarts one node of a PolarDB cluster, at once or in a planned window.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::RestartDBNodeRequest::new()
///     .db_node_id("pi-xxxxxxxxxx");
/// let reply = client.restart_db_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartDBNodeRequest {
    /// **Required.** ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Whether the change is made at once and not at the time set.
    pub from_time_service: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RestartDBNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBNodeId`, which is required.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
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
    pub fn from_time_service(mut self, value: impl Into<String>) -> Self {
        self.from_time_service = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RestartDBNodeRequest {
        "DBNodeId" => db_node_id: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "FromTimeService" => from_time_service: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RestartDBNodeRequest {
    type Response = RestartDBNodeResponse;
    type Error = RestartDBNodeError;
    const INFO: OperationInfo = super::operation("RestartDBNode")
        .required(&["DBNodeId"])
        .region("RegionId");
    const ERRORS: &'static [RestartDBNodeError] = &[
        RestartDBNodeError::InvalidDBNodeIdMalformed,
    ];
}

/// Response to [`RestartDBNodeRequest`].
pub type RestartDBNodeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RestartDBNodeRequest`] names.
///
/// - [`InvalidDBNodeIdMalformed`](super::DocumentedError::InvalidDBNodeIdMalformed)
pub type RestartDBNodeError = super::DocumentedError;
