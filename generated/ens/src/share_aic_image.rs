// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ShareAICImage`, from `ens/ShareAICImage.md`.

use alicloud_runtime::codegen::*;

/// Shares a cloud phone image with other users.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ShareAICImageRequest::new()
///     .image_id("...")
///     .users(["..."]);
/// let reply = client.share_aic_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ShareAICImageRequest {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture. Length: at most 128.
    pub image_id: Option<String>,
    /// **Required.** The users to work on or to narrow the list down to. Items: at most 10.
    pub users: Vec<String>,
}

impl ShareAICImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Users`, which is required.
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ShareAICImageRequest {
        "ImageId" => image_id: query,
        "Users" => users: query_json,
    }
}

impl Operation for ShareAICImageRequest {
    type Response = ShareAICImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ShareAICImage")
        .required(&["ImageId", "Users"]);
}

/// Response to [`ShareAICImageRequest`], which the documentation does not describe.
pub type ShareAICImageResponse = alicloud_runtime::UndocumentedResponse;
