// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBConfig`, from `clickhouse/ModifyDBConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the dictionary configuration of a Community-compatible cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ModifyDBConfigRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl ModifyDBConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    ModifyDBConfigRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Config" => config: query,
    }
}

impl Operation for ModifyDBConfigRequest {
    type Response = ModifyDBConfigResponse;
    type Error = ModifyDBConfigError;
    const INFO: OperationInfo = super::operation("ModifyDBConfig")
        .required(&["DBClusterId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBConfigError] = &[
        ModifyDBConfigError::InternalError,
        ModifyDBConfigError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDBConfigRequest`].
pub type ModifyDBConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBConfigRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDBConfigError = super::DocumentedError;
