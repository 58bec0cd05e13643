// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyParameters`, from `dds/ModifyParameters.md`.

use alicloud_runtime::codegen::*;

/// Changes parameters of an instance, which restarts by itself if one of them needs that.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyParametersRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .parameters("{\"operationProfiling.slowOpThresholdMs\":\"300\"}");
/// let reply = client.modify_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyParametersRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Parameters to change with their new values, as JSON text.
    /// Example: `{"operationProfiling.slowOpThresholdMs":"300"}`.
    pub parameters: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Example: `db`.
    pub character_type: Option<String>,
    /// Whether the change is made at once or in the maintenance window. Example: `0`.
    pub switch_mode: Option<String>,
}

impl ModifyParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Parameters`, which is required.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CharacterType`.
    pub fn character_type(mut self, value: impl Into<String>) -> Self {
        self.character_type = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
}

request! {
    ModifyParametersRequest {
        "DBInstanceId" => db_instance_id: query,
        "Parameters" => parameters: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
        "CharacterType" => character_type: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for ModifyParametersRequest {
    type Response = ModifyParametersResponse;
    type Error = ModifyParametersError;
    const INFO: OperationInfo = super::operation("ModifyParameters")
        .required(&["DBInstanceId", "Parameters"])
        .region("RegionId");
    const ERRORS: &'static [ModifyParametersError] = &[
        ModifyParametersError::InvalidParametersFormat,
        ModifyParametersError::InvalidParameterForInstanceVersion,
        ModifyParametersError::InvalidParameter,
        ModifyParametersError::OplogSizeLowerThanInstanceStorage,
    ];
}

/// Response to [`ModifyParametersRequest`].
pub type ModifyParametersResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyParametersRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidParameterForInstanceVersion`](super::DocumentedError::InvalidParameterForInstanceVersion)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`OplogSizeLowerThanInstanceStorage`](super::DocumentedError::OplogSizeLowerThanInstanceStorage)
pub type ModifyParametersError = super::DocumentedError;
