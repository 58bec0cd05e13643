// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableUserConfig`, from `sddp/DisableUserConfig.md`.

use alicloud_runtime::codegen::*;

/// Switches a general alert setting off; [`CreateConfig`](super::Client::create_config) with the
/// same code restores it.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DisableUserConfigRequest::new();
/// let reply = client.disable_user_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableUserConfigRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Setting for alerts on anomalous events, by its code.
    pub code: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DisableUserConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    DisableUserConfigRequest {
        "Lang" => lang: query,
        "Code" => code: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DisableUserConfigRequest {
    type Response = DisableUserConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DisableUserConfig");
}

/// Response to [`DisableUserConfigRequest`].
pub type DisableUserConfigResponse = alicloud_runtime::EmptyResponse;
