// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDynamicDict`, from `sas/DescribeDynamicDict.md`.

use alicloud_runtime::codegen::*;

/// Shows the dynamically generated weak password dictionary.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDynamicDictRequest::new();
/// let reply = client.describe_dynamic_dict(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDynamicDictRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeDynamicDictRequest {
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
}

request! {
    DescribeDynamicDictRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeDynamicDictRequest {
    type Response = DescribeDynamicDictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDynamicDict").read_only();
}

/// Response to [`DescribeDynamicDictRequest`], which the documentation does not describe.
pub type DescribeDynamicDictResponse = alicloud_runtime::UndocumentedResponse;
