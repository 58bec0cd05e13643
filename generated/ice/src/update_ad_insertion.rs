// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAdInsertion`, from `ice/UpdateAdInsertion.md`.

use alicloud_runtime::codegen::*;

/// Replaces the URLs and other settings of an ad insertion configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateAdInsertionRequest::new()
///     .name("...")
///     .content_url_prefix("...")
///     .ads_url("...");
/// let reply = client.update_ad_insertion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAdInsertionRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Start of the addresses from which the program is fetched.
    pub content_url_prefix: Option<String>,
    /// Web address under which the slate ad is found.
    pub slate_ad_url: Option<String>,
    /// The config aliases that are concerned.
    pub config_aliases: Option<String>,
    /// Start of the addresses under which the CDN delivers pieces of the program.
    pub cdn_content_segment_url_prefix: Option<String>,
    /// Start of the addresses under which the CDN delivers pieces of ads.
    pub cdn_ad_segment_url_prefix: Option<String>,
    /// Whether marks for ads are handed on to the player.
    pub ad_marker_passthrough: Option<String>,
    /// Value at which the personalization sets in.
    pub personalization_threshold: Option<i32>,
    /// **Required.** Web address under which the ads is found.
    pub ads_url: Option<String>,
}

impl UpdateAdInsertionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ContentUrlPrefix`, which is required.
    pub fn content_url_prefix(mut self, value: impl Into<String>) -> Self {
        self.content_url_prefix = Some(value.into());
        self
    }
    /// Sets `SlateAdUrl`.
    pub fn slate_ad_url(mut self, value: impl Into<String>) -> Self {
        self.slate_ad_url = Some(value.into());
        self
    }
    /// Sets `ConfigAliases`.
    pub fn config_aliases(mut self, value: impl Into<String>) -> Self {
        self.config_aliases = Some(value.into());
        self
    }
    /// Sets `CdnContentSegmentUrlPrefix`.
    pub fn cdn_content_segment_url_prefix(mut self, value: impl Into<String>) -> Self {
        self.cdn_content_segment_url_prefix = Some(value.into());
        self
    }
    /// Sets `CdnAdSegmentUrlPrefix`.
    pub fn cdn_ad_segment_url_prefix(mut self, value: impl Into<String>) -> Self {
        self.cdn_ad_segment_url_prefix = Some(value.into());
        self
    }
    /// Sets `AdMarkerPassthrough`.
    pub fn ad_marker_passthrough(mut self, value: impl Into<String>) -> Self {
        self.ad_marker_passthrough = Some(value.into());
        self
    }
    /// Sets `PersonalizationThreshold`.
    #[inline]
    pub fn personalization_threshold(mut self, value: i32) -> Self {
        self.personalization_threshold = Some(value);
        self
    }
    /// Sets `AdsUrl`, which is required.
    pub fn ads_url(mut self, value: impl Into<String>) -> Self {
        self.ads_url = Some(value.into());
        self
    }
}

request! {
    UpdateAdInsertionRequest {
        "Name" => name: form,
        "ContentUrlPrefix" => content_url_prefix: form,
        "SlateAdUrl" => slate_ad_url: form,
        "ConfigAliases" => config_aliases: form,
        "CdnContentSegmentUrlPrefix" => cdn_content_segment_url_prefix: form,
        "CdnAdSegmentUrlPrefix" => cdn_ad_segment_url_prefix: form,
        "AdMarkerPassthrough" => ad_marker_passthrough: form,
        "PersonalizationThreshold" => personalization_threshold: form,
        "AdsUrl" => ads_url: form,
    }
}

impl Operation for UpdateAdInsertionRequest {
    type Response = UpdateAdInsertionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAdInsertion")
        .required(&["Name", "ContentUrlPrefix", "AdsUrl"]);
}

/// Response to [`UpdateAdInsertionRequest`], which the documentation does not describe.
pub type UpdateAdInsertionResponse = alicloud_runtime::UndocumentedResponse;
