// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitIspFlushCacheTask`, from `alidns/SubmitIspFlushCacheTask.md`.

use alicloud_runtime::codegen::*;

/// Requests that carriers refresh their caches of a name; follow it with
/// [`DescribeIspFlushCacheTask`](super::Client::describe_isp_flush_cache_task).
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SubmitIspFlushCacheTaskRequest::new()
///     .domain_name("...")
///     .isp(["..."]);
/// let reply = client.submit_isp_flush_cache_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitIspFlushCacheTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part.
    pub domain_name: Option<String>,
    /// **Required.** Carrier whose DNS caches are refreshed. Items: at most 11.
    pub isp: Vec<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice.
    pub client_token: Option<String>,
}

impl SubmitIspFlushCacheTaskRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Isp`, which is required.
    pub fn isp(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.isp = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    SubmitIspFlushCacheTaskRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "Isp" => isp: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for SubmitIspFlushCacheTaskRequest {
    type Response = SubmitIspFlushCacheTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitIspFlushCacheTask")
        .required(&["DomainName", "Isp", "ClientToken"])
        .idempotency_token("ClientToken");
}

/// Response to [`SubmitIspFlushCacheTaskRequest`].
pub type SubmitIspFlushCacheTaskResponse = alicloud_runtime::EmptyResponse;
