// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveCustomImageShareAccount`, from `swas-open/RemoveCustomImageShareAccount.md`.

use alicloud_runtime::codegen::*;

/// Stops sharing a custom image with given accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::RemoveCustomImageShareAccountRequest::new()
///     .image_id("...")
///     .account([1]);
/// let reply = client.remove_custom_image_share_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveCustomImageShareAccountRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** Accounts that the image is or was shared with. Items: at most 100.
    pub account: Vec<i64>,
}

impl RemoveCustomImageShareAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.account = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveCustomImageShareAccountRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ImageId" => image_id: query,
        "Account" => account: query,
    }
}

impl Operation for RemoveCustomImageShareAccountRequest {
    type Response = RemoveCustomImageShareAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveCustomImageShareAccount")
        .required(&["RegionId", "ImageId", "Account"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`RemoveCustomImageShareAccountRequest`], which the documentation does not describe.
pub type RemoveCustomImageShareAccountResponse = alicloud_runtime::UndocumentedResponse;
