// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCompactionServiceSwitch`, from `adb/ModifyCompactionServiceSwitch.md`.

use alicloud_runtime::codegen::*;

/// Turns the compaction service of a cluster on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyCompactionServiceSwitchRequest::new()
///     .db_cluster_id("...")
///     .enable_compaction_service(true);
/// let reply = client.modify_compaction_service_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCompactionServiceSwitchRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whether this is switched on: compaction service.
    pub enable_compaction_service: Option<bool>,
}

impl ModifyCompactionServiceSwitchRequest {
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
    /// Sets `EnableCompactionService`, which is required.
    #[inline]
    pub fn enable_compaction_service(mut self, value: bool) -> Self {
        self.enable_compaction_service = Some(value);
        self
    }
}

request! {
    ModifyCompactionServiceSwitchRequest {
        "DBClusterId" => db_cluster_id: query,
        "EnableCompactionService" => enable_compaction_service: query,
    }
}

impl Operation for ModifyCompactionServiceSwitchRequest {
    type Response = ModifyCompactionServiceSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCompactionServiceSwitch")
        .required(&["DBClusterId", "EnableCompactionService"]);
}

/// Response to [`ModifyCompactionServiceSwitchRequest`], which the documentation does not describe.
pub type ModifyCompactionServiceSwitchResponse = alicloud_runtime::UndocumentedResponse;
