// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainMultiStreamConfig`, from `live/DescribeLiveDomainMultiStreamConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the multi-stream configuration of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainMultiStreamConfigRequest::new()
///     .domain("...");
/// let reply = client.describe_live_domain_multi_stream_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainMultiStreamConfigRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
}

impl DescribeLiveDomainMultiStreamConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainMultiStreamConfigRequest {
        "Domain" => domain: query,
    }
}

impl Operation for DescribeLiveDomainMultiStreamConfigRequest {
    type Response = DescribeLiveDomainMultiStreamConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainMultiStreamConfig")
        .method("GET")
        .required(&["Domain"])
        .read_only();
}

/// Response to [`DescribeLiveDomainMultiStreamConfigRequest`], which the documentation does not describe.
pub type DescribeLiveDomainMultiStreamConfigResponse = alicloud_runtime::UndocumentedResponse;
