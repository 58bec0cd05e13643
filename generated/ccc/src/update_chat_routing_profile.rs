// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateChatRoutingProfile`, from `ccc/UpdateChatRoutingProfile.md`.

use alicloud_runtime::codegen::*;

/// Replaces the rules by which chats are routed in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::UpdateChatRoutingProfileRequest::new()
///     .instance_id("...")
///     .routing_profiles("...");
/// let reply = client.update_chat_routing_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateChatRoutingProfileRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** The routing profiles that are concerned.
    pub routing_profiles: Option<String>,
}

impl UpdateChatRoutingProfileRequest {
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
    /// Sets `RoutingProfiles`, which is required.
    pub fn routing_profiles(mut self, value: impl Into<String>) -> Self {
        self.routing_profiles = Some(value.into());
        self
    }
}

request! {
    UpdateChatRoutingProfileRequest {
        "InstanceId" => instance_id: query,
        "RoutingProfiles" => routing_profiles: query,
    }
}

impl Operation for UpdateChatRoutingProfileRequest {
    type Response = UpdateChatRoutingProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateChatRoutingProfile")
        .required(&["InstanceId", "RoutingProfiles"]);
}

/// Response to [`UpdateChatRoutingProfileRequest`], which the documentation does not describe.
pub type UpdateChatRoutingProfileResponse = alicloud_runtime::UndocumentedResponse;
