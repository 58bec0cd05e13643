// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHoneypotNode`, from `sas/DeleteHoneypotNode.md`.

use alicloud_runtime::codegen::*;

/// Deletes a management node of honeypots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteHoneypotNodeRequest::new()
///     .node_id("...");
/// let reply = client.delete_honeypot_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHoneypotNodeRequest {
    /// **Required.** ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteHoneypotNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteHoneypotNodeRequest {
        "NodeId" => node_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteHoneypotNodeRequest {
    type Response = DeleteHoneypotNodeResponse;
    type Error = DeleteHoneypotNodeError;
    const INFO: OperationInfo = super::operation("DeleteHoneypotNode")
        .required(&["NodeId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHoneypotNodeError] = &[
        DeleteHoneypotNodeError::NoPermission,
        DeleteHoneypotNodeError::ServerError,
    ];
}

/// Response to [`DeleteHoneypotNodeRequest`].
#[non_exhaustive]
pub struct DeleteHoneypotNodeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `49FDE92F-A0B8-56CC-B7A8-23B17646CCAD`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteHoneypotNodeResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteHoneypotNodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteHoneypotNodeError = super::DocumentedError;
