// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterConfig`, from `clickhouse/ModifyDBClusterConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes configuration parameters of a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ModifyDBClusterConfigRequest::new()
///     .db_cluster_id("...")
///     .user_config("...");
/// let reply = client.modify_db_cluster_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Settings of the user, and what it works with.
    pub user_config: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
}

impl ModifyDBClusterConfigRequest {
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
    /// Sets `UserConfig`, which is required.
    pub fn user_config(mut self, value: impl Into<String>) -> Self {
        self.user_config = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterConfigRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "UserConfig" => user_config: query,
        "Reason" => reason: query,
    }
}

impl Operation for ModifyDBClusterConfigRequest {
    type Response = ModifyDBClusterConfigResponse;
    type Error = ModifyDBClusterConfigError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterConfig")
        .required(&["DBClusterId", "UserConfig"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBClusterConfigError] = &[
        ModifyDBClusterConfigError::InternalError,
        ModifyDBClusterConfigError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDBClusterConfigRequest`].
pub type ModifyDBClusterConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterConfigRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDBClusterConfigError = super::DocumentedError;
