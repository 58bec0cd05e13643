// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomizedDict`, from `sas/DescribeCustomizedDict.md`.

use alicloud_runtime::codegen::*;

/// Shows the custom weak password dictionary.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCustomizedDictRequest::new();
/// let reply = client.describe_customized_dict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomizedDictRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeCustomizedDictRequest {
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
    DescribeCustomizedDictRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeCustomizedDictRequest {
    type Response = DescribeCustomizedDictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomizedDict").read_only();
}

/// Response to [`DescribeCustomizedDictRequest`], which the documentation does not describe.
pub type DescribeCustomizedDictResponse = alicloud_runtime::UndocumentedResponse;
