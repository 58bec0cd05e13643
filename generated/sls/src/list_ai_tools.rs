// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAiTools`, from `sls/ListAiTools.md`.

use alicloud_runtime::codegen::*;

/// Lists the AI tools that the log service provides; takes no parameters.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListAiToolsRequest::new();
/// let reply = client.list_ai_tools(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAiToolsRequest {}

impl ListAiToolsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListAiToolsRequest {}
}

impl Operation for ListAiToolsRequest {
    type Response = ListAiToolsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAiTools")
        .roa("GET", "/ml/tool/list")
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`ListAiToolsRequest`], which the documentation does not describe.
pub type ListAiToolsResponse = alicloud_runtime::UndocumentedResponse;
