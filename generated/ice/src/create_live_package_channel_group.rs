// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLivePackageChannelGroup`, from `ice/CreateLivePackageChannelGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a named group that holds live packaging channels.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateLivePackageChannelGroupRequest::new()
///     .group_name("...");
/// let reply = client.create_live_package_channel_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLivePackageChannelGroupRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateLivePackageChannelGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateLivePackageChannelGroupRequest {
        "GroupName" => group_name: form,
        "ClientToken" => client_token: query,
        "Description" => description: query,
    }
}

impl Operation for CreateLivePackageChannelGroupRequest {
    type Response = CreateLivePackageChannelGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLivePackageChannelGroup")
        .required(&["GroupName"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateLivePackageChannelGroupRequest`], which the documentation does not describe.
pub type CreateLivePackageChannelGroupResponse = alicloud_runtime::UndocumentedResponse;
