// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHoneypot`, from `sas/CreateHoneypot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HoneypotData};

/// Creates a honeypot on a management node.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateHoneypotRequest::new()
///     .honeypot_image_name("...")
///     .honeypot_name("...")
///     .node_id("...")
///     .honeypot_image_id("...");
/// let reply = client.create_honeypot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHoneypotRequest {
    /// **Required.** Name that the honeypot image goes by.
    pub honeypot_image_name: Option<String>,
    /// **Required.** Name that the honeypot goes by.
    pub honeypot_name: Option<String>,
    /// **Required.** ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** ID of the honeypot image that the call is about.
    pub honeypot_image_id: Option<String>,
    /// Further settings of the honeypot, as JSON, such as decoys and traps.
    pub meta: Option<String>,
}

impl CreateHoneypotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HoneypotImageName`, which is required.
    pub fn honeypot_image_name(mut self, value: impl Into<String>) -> Self {
        self.honeypot_image_name = Some(value.into());
        self
    }
    /// Sets `HoneypotName`, which is required.
    pub fn honeypot_name(mut self, value: impl Into<String>) -> Self {
        self.honeypot_name = Some(value.into());
        self
    }
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `HoneypotImageId`, which is required.
    pub fn honeypot_image_id(mut self, value: impl Into<String>) -> Self {
        self.honeypot_image_id = Some(value.into());
        self
    }
    /// Sets `Meta`.
    pub fn meta(mut self, value: impl Into<String>) -> Self {
        self.meta = Some(value.into());
        self
    }
}

request! {
    CreateHoneypotRequest {
        "HoneypotImageName" => honeypot_image_name: query,
        "HoneypotName" => honeypot_name: query,
        "NodeId" => node_id: query,
        "HoneypotImageId" => honeypot_image_id: query,
        "Meta" => meta: query,
    }
}

impl Operation for CreateHoneypotRequest {
    type Response = CreateHoneypotResponse;
    type Error = CreateHoneypotError;
    const INFO: OperationInfo = super::operation("CreateHoneypot")
        .required(&["HoneypotImageName", "HoneypotName", "NodeId", "HoneypotImageId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHoneypotError] = &[
        CreateHoneypotError::NoPermission,
        CreateHoneypotError::ServerError,
    ];
}

/// Response to [`CreateHoneypotRequest`].
#[non_exhaustive]
pub struct CreateHoneypotResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `29874225-EAAC-5415-8501-32DD20FD29F6`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    CreateHoneypotResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`CreateHoneypotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateHoneypotError = super::DocumentedError;
