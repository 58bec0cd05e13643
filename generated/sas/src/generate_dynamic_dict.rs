// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateDynamicDict`, from `sas/GenerateDynamicDict.md`.

use alicloud_runtime::codegen::*;

/// Generates a weak password dictionary from domains, names and keywords.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GenerateDynamicDictRequest::new();
/// let reply = client.generate_dynamic_dict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateDynamicDictRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// The domain names that are concerned.
    pub domains: Option<String>,
    /// The names that are concerned.
    pub names: Option<String>,
    /// The arg keywords that are concerned.
    pub arg_keywords: Option<String>,
}

impl GenerateDynamicDictRequest {
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
    /// Sets `Domains`.
    pub fn domains(mut self, value: impl Into<String>) -> Self {
        self.domains = Some(value.into());
        self
    }
    /// Sets `Names`.
    pub fn names(mut self, value: impl Into<String>) -> Self {
        self.names = Some(value.into());
        self
    }
    /// Sets `ArgKeywords`.
    pub fn arg_keywords(mut self, value: impl Into<String>) -> Self {
        self.arg_keywords = Some(value.into());
        self
    }
}

request! {
    GenerateDynamicDictRequest {
        "SourceIp" => source_ip: query,
        "Domains" => domains: query,
        "Names" => names: query,
        "ArgKeywords" => arg_keywords: query,
    }
}

impl Operation for GenerateDynamicDictRequest {
    type Response = GenerateDynamicDictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateDynamicDict");
}

/// Response to [`GenerateDynamicDictRequest`], which the documentation does not describe.
pub type GenerateDynamicDictResponse = alicloud_runtime::UndocumentedResponse;
