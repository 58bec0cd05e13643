// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckModifyConfigNeedRestart`, from `clickhouse/CheckModifyConfigNeedRestart.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a change to the XML configuration of a cluster would require a restart.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CheckModifyConfigNeedRestartRequest::new()
///     .db_cluster_id("...")
///     .config("...");
/// let reply = client.check_modify_config_need_restart(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckModifyConfigNeedRestartRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl CheckModifyConfigNeedRestartRequest {
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
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    CheckModifyConfigNeedRestartRequest {
        "DBClusterId" => db_cluster_id: query,
        "Config" => config: query,
    }
}

impl Operation for CheckModifyConfigNeedRestartRequest {
    type Response = CheckModifyConfigNeedRestartResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckModifyConfigNeedRestart")
        .required(&["DBClusterId", "Config"])
        .read_only();
}

/// Response to [`CheckModifyConfigNeedRestartRequest`].
#[non_exhaustive]
pub struct CheckModifyConfigNeedRestartResponse {
    /// Whether the change takes a restart. Example: `true`.
    pub need_restart: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06798FEE-BEF2-5FAF-A30D-728973BBE97C`.
    pub request_id: Option<String>,
}

response! {
    CheckModifyConfigNeedRestartResponse {
        "NeedRestart" => need_restart: value,
        "RequestId" => request_id: value,
    }
}
