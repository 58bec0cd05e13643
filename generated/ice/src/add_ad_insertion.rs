// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAdInsertion`, from `ice/AddAdInsertion.md`.

use alicloud_runtime::codegen::*;

/// Sets up an ad insertion configuration with the content prefix and the ad server URL to be used.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AddAdInsertionRequest::new()
///     .name("...")
///     .content_url_prefix("...")
///     .ads_url("...");
/// let reply = client.add_ad_insertion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAdInsertionRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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

impl AddAdInsertionRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    AddAdInsertionRequest {
        "Name" => name: form,
        "ClientToken" => client_token: form,
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

impl Operation for AddAdInsertionRequest {
    type Response = AddAdInsertionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddAdInsertion")
        .required(&["Name", "ContentUrlPrefix", "AdsUrl"])
        .idempotency_token("ClientToken");
}

/// Response to [`AddAdInsertionRequest`], which the documentation does not describe.
pub type AddAdInsertionResponse = alicloud_runtime::UndocumentedResponse;
