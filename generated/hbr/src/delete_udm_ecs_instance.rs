// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUdmEcsInstance`, from `hbr/DeleteUdmEcsInstance.md`.

use alicloud_runtime::codegen::*;

/// Ends the whole-instance backup of an ECS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteUdmEcsInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.delete_udm_ecs_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUdmEcsInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DeleteUdmEcsInstanceRequest {
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
}

request! {
    DeleteUdmEcsInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeleteUdmEcsInstanceRequest {
    type Response = DeleteUdmEcsInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUdmEcsInstance")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteUdmEcsInstanceRequest`].
#[non_exhaustive]
pub struct DeleteUdmEcsInstanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0497C0D3-82B5-56B2-8D64-D62E61B90E95`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteUdmEcsInstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
