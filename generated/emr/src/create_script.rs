// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScript`, from `emr/CreateScript.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeSelector, Script};

/// Adds bootstrap or normal scripts to a cluster and chooses the nodes that run them.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// use alicloud_emr::create_script::Script;
///
/// let request = alicloud_emr::CreateScriptRequest::new()
///     .cluster_id("...")
///     .script_type("...")
///     .scripts([Script::new()]);
/// let reply = client.create_script(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScriptRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Which kind of script it is or is to be.
    pub script_type: Option<String>,
    /// **Required.** The scripts to work on or to narrow the list down to. Items: at most 20.
    pub scripts: Vec<Script>,
    /// The timeout secs that are concerned.
    pub timeout_secs: Option<String>,
}

impl CreateScriptRequest {
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
    /// Sets `Scripts`, which is required.
    pub fn scripts(
        mut self,
        value: impl IntoIterator<Item = impl Into<Script>>,
    ) -> Self {
        self.scripts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TimeoutSecs`.
    pub fn timeout_secs(mut self, value: impl Into<String>) -> Self {
        self.timeout_secs = Some(value.into());
        self
    }
}

request! {
    CreateScriptRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ScriptType" => script_type: query,
        "Scripts" => scripts: query,
        "TimeoutSecs" => timeout_secs: query,
    }
}

impl Operation for CreateScriptRequest {
    type Response = CreateScriptResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateScript")
        .required(&["RegionId", "ClusterId", "ScriptType", "Scripts"])
        .region("RegionId");
}

/// Response to [`CreateScriptRequest`], which the documentation does not describe.
pub type CreateScriptResponse = alicloud_runtime::UndocumentedResponse;
