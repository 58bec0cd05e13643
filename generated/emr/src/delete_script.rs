// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScript`, from `emr/DeleteScript.md`.

use alicloud_runtime::codegen::*;

/// Deletes a script of the given type from a cluster, so that it is not run any more.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::DeleteScriptRequest::new()
///     .cluster_id("...")
///     .script_type("...")
///     .script_id("...");
/// let reply = client.delete_script(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScriptRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Which kind of script it is or is to be.
    pub script_type: Option<String>,
    /// **Required.** ID of the script that the call is about.
    pub script_id: Option<String>,
}

impl DeleteScriptRequest {
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
    /// Sets `ScriptType`, which is required.
    pub fn script_type(mut self, value: impl Into<String>) -> Self {
        self.script_type = Some(value.into());
        self
    }
    /// Sets `ScriptId`, which is required.
    pub fn script_id(mut self, value: impl Into<String>) -> Self {
        self.script_id = Some(value.into());
        self
    }
}

request! {
    DeleteScriptRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ScriptType" => script_type: query,
        "ScriptId" => script_id: query,
    }
}

impl Operation for DeleteScriptRequest {
    type Response = DeleteScriptResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteScript")
        .required(&["RegionId", "ClusterId", "ScriptType", "ScriptId"])
        .region("RegionId");
}

/// Response to [`DeleteScriptRequest`], which the documentation does not describe.
pub type DeleteScriptResponse = alicloud_runtime::UndocumentedResponse;
