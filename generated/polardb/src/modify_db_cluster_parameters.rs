// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterParameters`, from `polardb/ModifyDBClusterParameters.md`.

use alicloud_runtime::codegen::*;

/// Changes parameters of a PolarDB cluster, or applies a parameter template to it.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterParametersRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx");
/// let reply = client.modify_db_cluster_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterParametersRequest {
    /// **Required.** ID of the database cluster that the call is about. Example: `pc-xxxxxxxxxx`.
    pub db_cluster_id: Option<String>,
    /// The parameters that are concerned.
    /// Example: `{"auto_increment_increment":"1","character_set_filesystem":"utf8"}`.
    pub parameters: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    /// Default: `Auto`. Example: `Auto`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// Parameter template that is meant; it holds settings for new clusters.
    pub parameter_group_id: Option<String>,
    /// When the planned began or is to begin.
    pub planned_start_time: Option<String>,
    /// When the planned ended or is to end.
    pub planned_end_time: Option<String>,
    /// Whether the change is made at once and not at the time set.
    pub from_time_service: Option<bool>,
}

impl ModifyDBClusterParametersRequest {
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
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
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
    ModifyDBClusterParametersRequest {
        "DBClusterId" => db_cluster_id: query,
        "Parameters" => parameters: query,
        "EffectiveTime" => effective_time: query,
        "ParameterGroupId" => parameter_group_id: query,
        "PlannedStartTime" => planned_start_time: query,
        "PlannedEndTime" => planned_end_time: query,
        "FromTimeService" => from_time_service: query,
    }
}

impl Operation for ModifyDBClusterParametersRequest {
    type Response = ModifyDBClusterParametersResponse;
    type Error = ModifyDBClusterParametersError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterParameters")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyDBClusterParametersError] = &[
        ModifyDBClusterParametersError::InvalidParametersFormat,
        ModifyDBClusterParametersError::MinorVersionNotSupport,
        ModifyDBClusterParametersError::ParamDynamicException,
        ModifyDBClusterParametersError::InvalidParametersMalformed,
        ModifyDBClusterParametersError::InvalidParameterMalformed,
        ModifyDBClusterParametersError::InvalidDBClusterIdNotFound,
        ModifyDBClusterParametersError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyDBClusterParametersRequest`].
pub type ModifyDBClusterParametersResponse = alicloud_runtime::EmptyResponse;

values! {
    /// When the change is made: at once or in the maintenance window.
    pub enum EffectiveTime {
        /// In the maintenance window.
        Auto = "Auto",
        /// At once.
        Immediately = "Immediately",
        /// The change waits for the maintenance window.
        MaintainTime = "MaintainTime",
    }
}

/// Errors that the documentation of [`ModifyDBClusterParametersRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`ParamDynamicException`](super::DocumentedError::ParamDynamicException)
/// - [`InvalidParametersMalformed`](super::DocumentedError::InvalidParametersMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyDBClusterParametersError = super::DocumentedError;
