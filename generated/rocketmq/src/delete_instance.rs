// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstance`, from `rocketmq/DeleteInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases an instance with its topics, groups and messages.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::DeleteInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.delete_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
}

impl DeleteInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteInstanceRequest {
        "instanceId" => instance_id: path,
    }
}

impl Operation for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteInstance")
        .roa("DELETE", "/instances/{instanceId}")
        .required(&["instanceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`DeleteInstanceRequest`].
#[non_exhaustive]
pub struct DeleteInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `048242AA-BADA-5F29-B2CD-ED9FA344467F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call. Example: `true`.
    pub data: Option<bool>,
    /// Code of the result, for programs to act on. Example: `MissingInstanceId`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `400`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `InstanceId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `instanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    DeleteInstanceResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "dynamicCode" => dynamic_code: value,
        "dynamicMessage" => dynamic_message: value,
    }
}
