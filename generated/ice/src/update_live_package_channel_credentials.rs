// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLivePackageChannelCredentials`, from `ice/UpdateLivePackageChannelCredentials.md`.

use alicloud_runtime::codegen::*;

/// Renews the ingest credentials of a live packaging channel.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateLivePackageChannelCredentialsRequest::new()
///     .group_name("...")
///     .channel_name("...")
///     .rotate_credentials(1);
/// let reply = client.update_live_package_channel_credentials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLivePackageChannelCredentialsRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// **Required.** Number that is given for this: rotate credentials.
    pub rotate_credentials: Option<i32>,
}

impl UpdateLivePackageChannelCredentialsRequest {
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
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets `RotateCredentials`, which is required.
    #[inline]
    pub fn rotate_credentials(mut self, value: i32) -> Self {
        self.rotate_credentials = Some(value);
        self
    }
}

request! {
    UpdateLivePackageChannelCredentialsRequest {
        "GroupName" => group_name: form,
        "ChannelName" => channel_name: form,
        "RotateCredentials" => rotate_credentials: form,
    }
}

impl Operation for UpdateLivePackageChannelCredentialsRequest {
    type Response = UpdateLivePackageChannelCredentialsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLivePackageChannelCredentials")
        .required(&["GroupName", "ChannelName", "RotateCredentials"]);
}

/// Response to [`UpdateLivePackageChannelCredentialsRequest`], which the documentation does not describe.
pub type UpdateLivePackageChannelCredentialsResponse = alicloud_runtime::UndocumentedResponse;
