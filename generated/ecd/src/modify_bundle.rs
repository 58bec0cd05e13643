// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBundle`, from `ecd/ModifyBundle.md`.

use alicloud_runtime::codegen::*;

/// Changes image, name, description or language of a custom cloud computer template.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyBundleRequest::new()
///     .bundle_id("...");
/// let reply = client.modify_bundle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBundleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bundle that the call is about.
    pub bundle_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Name that the bundle goes by.
    pub bundle_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl ModifyBundleRequest {
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
    /// Sets `BundleId`, which is required.
    pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
        self.bundle_id = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `BundleName`.
    pub fn bundle_name(mut self, value: impl Into<String>) -> Self {
        self.bundle_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    ModifyBundleRequest {
        "RegionId" => region_id: query,
        "BundleId" => bundle_id: query,
        "ImageId" => image_id: query,
        "BundleName" => bundle_name: query,
        "Description" => description: query,
        "Language" => language: query,
    }
}

impl Operation for ModifyBundleRequest {
    type Response = ModifyBundleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyBundle")
        .required(&["RegionId", "BundleId"])
        .region("RegionId");
}

/// Response to [`ModifyBundleRequest`].
pub type ModifyBundleResponse = alicloud_runtime::EmptyResponse;
