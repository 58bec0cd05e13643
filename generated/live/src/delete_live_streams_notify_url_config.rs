// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveStreamsNotifyUrlConfig`, from `live/DeleteLiveStreamsNotifyUrlConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the stream ingest callback settings of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveStreamsNotifyUrlConfigRequest::new()
///     .domain_name("...");
/// let reply = client.delete_live_streams_notify_url_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveStreamsNotifyUrlConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteLiveStreamsNotifyUrlConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DeleteLiveStreamsNotifyUrlConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteLiveStreamsNotifyUrlConfigRequest {
    type Response = DeleteLiveStreamsNotifyUrlConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveStreamsNotifyUrlConfig")
        .required(&["DomainName"])
        .region("RegionId");
}

/// Response to [`DeleteLiveStreamsNotifyUrlConfigRequest`].
pub type DeleteLiveStreamsNotifyUrlConfigResponse = alicloud_runtime::EmptyResponse;
