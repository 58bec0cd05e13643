// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamsNotifyUrlConfig`, from `live/DescribeLiveStreamsNotifyUrlConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the stream ingest callback settings of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamsNotifyUrlConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_streams_notify_url_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyUrlConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveStreamsNotifyUrlConfigRequest {
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
    DescribeLiveStreamsNotifyUrlConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveStreamsNotifyUrlConfigRequest {
    type Response = DescribeLiveStreamsNotifyUrlConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamsNotifyUrlConfig")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveStreamsNotifyUrlConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyUrlConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40A4F36D-A7CC-473A-88E7-154F92242566`.
    pub request_id: Option<String>,
    /// Settings of the live streams notify, and what it works with.
    pub live_streams_notify_config: Option<LiveStreamsNotifyConfig>,
}

response! {
    DescribeLiveStreamsNotifyUrlConfigResponse {
        "RequestId" => request_id: value,
        "LiveStreamsNotifyConfig" => live_streams_notify_config: value,
    }
}

/// Settings of the live streams notify, and what it works with.
#[non_exhaustive]
pub struct LiveStreamsNotifyConfig {
    /// Whether callbacks are signed with a key. Example: `yes`.
    pub notify_req_auth: Option<String>,
    /// Web address under which the notify is found. Example: `http://guide.aliyundoc.com/notify`.
    pub notify_url: Option<String>,
    /// Key that opens, signs or picks out the notify auth. Example: `123456`.
    pub notify_auth_key: Option<String>,
    /// Domain name that the call or the item is about. Example: `demo.aliyundoc.com`.
    pub domain_name: Option<String>,
}

response! {
    LiveStreamsNotifyConfig {
        "NotifyReqAuth" => notify_req_auth: value,
        "NotifyUrl" => notify_url: value,
        "NotifyAuthKey" => notify_auth_key: value,
        "DomainName" => domain_name: value,
    }
}
