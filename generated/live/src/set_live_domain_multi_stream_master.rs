// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveDomainMultiStreamMaster`, from `live/SetLiveDomainMultiStreamMaster.md`.

use alicloud_runtime::codegen::*;

/// Makes one upstream of a multi-stream push the master, by its sequence number.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveDomainMultiStreamMasterRequest::new()
///     .domain("...")
///     .app_name("...")
///     .stream_name("...")
///     .upstream_sequence("...");
/// let reply = client.set_live_domain_multi_stream_master(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamMasterRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Which of the streams pushed under one name becomes the main one, by its number.
    pub upstream_sequence: Option<String>,
}

impl SetLiveDomainMultiStreamMasterRequest {
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
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `UpstreamSequence`, which is required.
    pub fn upstream_sequence(mut self, value: impl Into<String>) -> Self {
        self.upstream_sequence = Some(value.into());
        self
    }
}

request! {
    SetLiveDomainMultiStreamMasterRequest {
        "Domain" => domain: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "UpstreamSequence" => upstream_sequence: query,
    }
}

impl Operation for SetLiveDomainMultiStreamMasterRequest {
    type Response = SetLiveDomainMultiStreamMasterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetLiveDomainMultiStreamMaster")
        .method("GET")
        .required(&["Domain", "AppName", "StreamName", "UpstreamSequence"]);
}

/// Response to [`SetLiveDomainMultiStreamMasterRequest`], which the documentation does not describe.
pub type SetLiveDomainMultiStreamMasterResponse = alicloud_runtime::UndocumentedResponse;
