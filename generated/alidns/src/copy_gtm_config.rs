// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyGtmConfig`, from `alidns/CopyGtmConfig.md`.

use alicloud_runtime::codegen::*;

/// Copies the settings of one GTM instance to another.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::CopyGtmConfigRequest::new()
///     .copy_type("INSTANCE")
///     .source_id("instance1")
///     .target_id("instance2");
/// let reply = client.copy_gtm_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyGtmConfigRequest {
    /// **Required.** What the settings are copied from and to. Example: `INSTANCE`.
    pub copy_type: Option<String>,
    /// **Required.** GTM instance whose settings are copied. Example: `gtm-cn-0pp1j84v60d`.
    pub source_id: Option<String>,
    /// **Required.** GTM instance that receives the copied settings. Example: `gtm-cn-v0h1gaujg06`.
    pub target_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl CopyGtmConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CopyType`, which is required.
    pub fn copy_type(mut self, value: impl Into<String>) -> Self {
        self.copy_type = Some(value.into());
        self
    }
    /// Sets `SourceId`, which is required.
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `TargetId`, which is required.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CopyGtmConfigRequest {
        "CopyType" => copy_type: query,
        "SourceId" => source_id: query,
        "TargetId" => target_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for CopyGtmConfigRequest {
    type Response = CopyGtmConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CopyGtmConfig")
        .required(&["CopyType", "SourceId", "TargetId"]);
}

/// Response to [`CopyGtmConfigRequest`].
pub type CopyGtmConfigResponse = alicloud_runtime::EmptyResponse;
