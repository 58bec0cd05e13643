// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCustomImageShareAccount`, from `swas-open/AddCustomImageShareAccount.md`.

use alicloud_runtime::codegen::*;

/// Shares a custom image with further accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::AddCustomImageShareAccountRequest::new()
///     .image_id("...")
///     .account([1]);
/// let reply = client.add_custom_image_share_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCustomImageShareAccountRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** Accounts that the image is shared with. Items: at most 100.
    pub account: Vec<i64>,
}

impl AddCustomImageShareAccountRequest {
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
    AddCustomImageShareAccountRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ImageId" => image_id: query,
        "Account" => account: query,
    }
}

impl Operation for AddCustomImageShareAccountRequest {
    type Response = AddCustomImageShareAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddCustomImageShareAccount")
        .required(&["RegionId", "ImageId", "Account"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`AddCustomImageShareAccountRequest`], which the documentation does not describe.
pub type AddCustomImageShareAccountResponse = alicloud_runtime::UndocumentedResponse;
