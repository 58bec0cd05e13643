// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomizedDict`, from `sas/CreateCustomizedDict.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom weak password dictionary, optionally overwriting the existing one.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateCustomizedDictRequest::new();
/// let reply = client.create_customized_dict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomizedDictRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Whether an existing dictionary is replaced.
    pub override_: Option<bool>,
}

impl CreateCustomizedDictRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Override`.
    #[inline]
    pub fn override_(mut self, value: bool) -> Self {
        self.override_ = Some(value);
        self
    }
}

request! {
    CreateCustomizedDictRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Override" => override_: query,
    }
}

impl Operation for CreateCustomizedDictRequest {
    type Response = CreateCustomizedDictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCustomizedDict");
}

/// Response to [`CreateCustomizedDictRequest`], which the documentation does not describe.
pub type CreateCustomizedDictResponse = alicloud_runtime::UndocumentedResponse;
