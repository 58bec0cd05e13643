// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CallAiTools`, from `sls/CallAiTools.md`.

use alicloud_runtime::codegen::*;

/// Calls one of the AI tools of the service by its name.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CallAiToolsRequest::new()
///     .tool_name("...");
/// let reply = client.call_ai_tools(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CallAiToolsRequest {
    /// **Required.** Name that the tool goes by.
    pub tool_name: Option<String>,
    /// The params that are concerned.
    pub params: BTreeMap<String, String>,
    /// ID of the region that the call is about.
    pub region_id: Option<String>,
}

impl CallAiToolsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `toolName`, which is required.
    pub fn tool_name(mut self, value: impl Into<String>) -> Self {
        self.tool_name = Some(value.into());
        self
    }
    /// Sets `params`.
    pub fn params(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.params = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `regionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CallAiToolsRequest {
        "toolName" => tool_name: body,
        "params" => params: body,
        "regionId" => region_id: body,
    }
}

impl Operation for CallAiToolsRequest {
    type Response = CallAiToolsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CallAiTools")
        .roa("POST", "/ml/tool/call")
        .required(&["toolName"])
        .foreign_protocol("SLS");
}

/// Response to [`CallAiToolsRequest`], which the documentation does not describe.
pub type CallAiToolsResponse = alicloud_runtime::UndocumentedResponse;
