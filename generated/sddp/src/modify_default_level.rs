// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefaultLevel`, from `sddp/ModifyDefaultLevel.md`.

use alicloud_runtime::codegen::*;

/// Sets the risk level for unidentified data and the levels that count as sensitive.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ModifyDefaultLevelRequest::new();
/// let reply = client.modify_default_level(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefaultLevelRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the default that the call is about.
    pub default_id: Option<i64>,
    /// IDs of the sensitives to work on or to narrow the list down to.
    pub sensitive_ids: Option<String>,
}

impl ModifyDefaultLevelRequest {
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
    /// Sets `DefaultId`.
    #[inline]
    pub fn default_id(mut self, value: i64) -> Self {
        self.default_id = Some(value);
        self
    }
    /// Sets `SensitiveIds`.
    pub fn sensitive_ids(mut self, value: impl Into<String>) -> Self {
        self.sensitive_ids = Some(value.into());
        self
    }
}

request! {
    ModifyDefaultLevelRequest {
        "Lang" => lang: query,
        "DefaultId" => default_id: query,
        "SensitiveIds" => sensitive_ids: query,
    }
}

impl Operation for ModifyDefaultLevelRequest {
    type Response = ModifyDefaultLevelResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyDefaultLevel");
}

/// Response to [`ModifyDefaultLevelRequest`].
pub type ModifyDefaultLevelResponse = alicloud_runtime::EmptyResponse;
