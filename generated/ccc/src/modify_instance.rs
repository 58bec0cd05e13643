// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstance`, from `ccc/ModifyInstance.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a contact center instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifyInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.modify_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceRequest {
        "InstanceId" => instance_id: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyInstanceRequest {
    type Response = ModifyInstanceResponse;
    type Error = ModifyInstanceError;
    const INFO: OperationInfo = super::operation("ModifyInstance")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifyInstanceError] = &[
        ModifyInstanceError::NotExistsInstanceId,
    ];
}

/// Response to [`ModifyInstanceRequest`].
#[non_exhaustive]
pub struct ModifyInstanceResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `83TKE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    ModifyInstanceResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ModifyInstanceError = super::DocumentedError;
