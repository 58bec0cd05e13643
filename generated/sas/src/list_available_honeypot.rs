// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAvailableHoneypot`, from `sas/ListAvailableHoneypot.md`.

use alicloud_runtime::codegen::*;

/// Lists the honeypot images that templates can be based on.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAvailableHoneypotRequest::new();
/// let reply = client.list_available_honeypot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAvailableHoneypotRequest {
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl ListAvailableHoneypotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    ListAvailableHoneypotRequest {
        "NodeId" => node_id: query,
    }
}

impl Operation for ListAvailableHoneypotRequest {
    type Response = ListAvailableHoneypotResponse;
    type Error = ListAvailableHoneypotError;
    const INFO: OperationInfo = super::operation("ListAvailableHoneypot")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListAvailableHoneypotError] = &[
        ListAvailableHoneypotError::NoPermission,
        ListAvailableHoneypotError::ServerError,
    ];
}

/// Response to [`ListAvailableHoneypotRequest`].
#[non_exhaustive]
pub struct ListAvailableHoneypotResponse {
    /// What the call found, one entry each.
    pub data: Vec<AvailableHoneypotData>,
    /// How many items or events were counted. Example: `22`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6C24D883-984D-52FD-BB66-5F89F86E4837`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListAvailableHoneypotResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AvailableHoneypotData {
    /// Name that the honeypot image goes by. Example: `ruoyi`.
    pub honeypot_image_name: Option<String>,
    /// Name that the honeypot image display goes by. Example: `RuoYi`.
    pub honeypot_image_display_name: Option<String>,
    /// ID of the honeypot image that the item belongs to or stands for.
    /// Example: `sha256:007095d6de9c7a343e9fc1f74a7efc9c5de9d5454789d2fa505a1b3fc62****`.
    pub honeypot_image_id: Option<String>,
    /// Which version of the honeypot image is meant. Example: `1.0.2`.
    pub honeypot_image_version: Option<String>,
    /// Which kind of honeypot image it is or is to be. Example: `Web`.
    pub honeypot_image_type: Option<String>,
    /// Network protocol that applies. Example: `tcp`.
    pub proto: Option<String>,
    /// Network port that belongs to the service. Example: `27017.0`.
    pub service_port: Option<String>,
    /// The multiports that are concerned.
    pub multiports: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

response! {
    AvailableHoneypotData {
        "HoneypotImageName" => honeypot_image_name: value,
        "HoneypotImageDisplayName" => honeypot_image_display_name: value,
        "HoneypotImageId" => honeypot_image_id: value,
        "HoneypotImageVersion" => honeypot_image_version: value,
        "HoneypotImageType" => honeypot_image_type: value,
        "Proto" => proto: value,
        "ServicePort" => service_port: value,
        "Multiports" => multiports: value,
        "Template" => template: value,
    }
}

/// Errors that the documentation of [`ListAvailableHoneypotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAvailableHoneypotError = super::DocumentedError;
