// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateScript`, from `emr/UpdateScript.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeSelector, Script};

/// Changes one bootstrap or normal script of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// use alicloud_emr::update_script::Script;
///
/// let request = alicloud_emr::UpdateScriptRequest::new()
///     .cluster_id("...")
///     .script_id("...")
///     .script_type("...")
///     .script(Script::new());
/// let reply = client.update_script(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateScriptRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the script that the call is about.
    pub script_id: Option<String>,
    /// **Required.** Which kind of script it is or is to be.
    pub script_type: Option<String>,
    /// **Required.** What the script is changed to.
    pub script: Option<Script>,
}

impl UpdateScriptRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ScriptId`, which is required.
    pub fn script_id(mut self, value: impl Into<String>) -> Self {
        self.script_id = Some(value.into());
        self
    }
    /// Sets `ScriptType`, which is required.
    pub fn script_type(mut self, value: impl Into<String>) -> Self {
        self.script_type = Some(value.into());
        self
    }
    /// Sets `Script`, which is required.
    pub fn script(mut self, value: impl Into<Script>) -> Self {
        self.script = Some(value.into());
        self
    }
}

request! {
    UpdateScriptRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ScriptId" => script_id: query,
        "ScriptType" => script_type: query,
        "Script" => script: query_json,
    }
}

impl Operation for UpdateScriptRequest {
    type Response = UpdateScriptResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateScript")
        .required(&["RegionId", "ClusterId", "ScriptId", "ScriptType", "Script"])
        .region("RegionId");
}

/// Response to [`UpdateScriptRequest`], which the documentation does not describe.
pub type UpdateScriptResponse = alicloud_runtime::UndocumentedResponse;
