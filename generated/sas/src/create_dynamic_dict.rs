// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDynamicDict`, from `sas/CreateDynamicDict.md`.

use alicloud_runtime::codegen::*;

/// Saves a dynamically generated weak password dictionary, optionally replacing the earlier one.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateDynamicDictRequest::new();
/// let reply = client.create_dynamic_dict(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateDynamicDictRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Whether an existing dictionary is replaced.
    pub override_: Option<bool>,
}

impl CreateDynamicDictRequest {
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
    /// Sets `Override`.
    #[inline]
    pub fn override_(mut self, value: bool) -> Self {
        self.override_ = Some(value);
        self
    }
}

request! {
    CreateDynamicDictRequest {
        "SourceIp" => source_ip: query,
        "Override" => override_: query,
    }
}

impl Operation for CreateDynamicDictRequest {
    type Response = CreateDynamicDictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDynamicDict");
}

/// Response to [`CreateDynamicDictRequest`], which the documentation does not describe.
pub type CreateDynamicDictResponse = alicloud_runtime::UndocumentedResponse;
