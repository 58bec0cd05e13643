// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetChatRoutingProfile`, from `ccc/GetChatRoutingProfile.md`.

use alicloud_runtime::codegen::*;

/// Shows the rules by which chats are routed in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetChatRoutingProfileRequest::new()
///     .instance_id("...");
/// let reply = client.get_chat_routing_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetChatRoutingProfileRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetChatRoutingProfileRequest {
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
    GetChatRoutingProfileRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetChatRoutingProfileRequest {
    type Response = GetChatRoutingProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetChatRoutingProfile")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`GetChatRoutingProfileRequest`], which the documentation does not describe.
pub type GetChatRoutingProfileResponse = alicloud_runtime::UndocumentedResponse;
