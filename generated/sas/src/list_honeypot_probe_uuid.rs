// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotProbeUuid`, from `sas/ListHoneypotProbeUuid.md`.

use alicloud_runtime::codegen::*;

/// Lists probe identifiers by probe type and management node.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotProbeUuidRequest::new();
/// let reply = client.list_honeypot_probe_uuid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotProbeUuidRequest {
    /// ID of the control node that the call is about.
    pub control_node_id: Option<String>,
    /// Which kind of probe it is or is to be.
    pub probe_type: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListHoneypotProbeUuidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ControlNodeId`.
    pub fn control_node_id(mut self, value: impl Into<String>) -> Self {
        self.control_node_id = Some(value.into());
        self
    }
    /// Sets `ProbeType`.
    pub fn probe_type(mut self, value: impl Into<String>) -> Self {
        self.probe_type = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListHoneypotProbeUuidRequest {
        "ControlNodeId" => control_node_id: query,
        "ProbeType" => probe_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListHoneypotProbeUuidRequest {
    type Response = ListHoneypotProbeUuidResponse;
    type Error = ListHoneypotProbeUuidError;
    const INFO: OperationInfo = super::operation("ListHoneypotProbeUuid")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListHoneypotProbeUuidError] = &[
        ListHoneypotProbeUuidError::NoPermission,
        ListHoneypotProbeUuidError::ServerError,
    ];
}

/// Response to [`ListHoneypotProbeUuidRequest`].
#[non_exhaustive]
pub struct ListHoneypotProbeUuidResponse {
    /// What the call found, one entry each. Example: `28c2de29-302f-49e9-99ee-90d5ca63321a`.
    pub data: Vec<String>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32C9C2A6-B837-538E-921B-90746CB*****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListHoneypotProbeUuidResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`ListHoneypotProbeUuidRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotProbeUuidError = super::DocumentedError;
