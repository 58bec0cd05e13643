// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInvadeEventDetail`, from `cloudfw/DescribeInvadeEventDetail.md`.

use alicloud_runtime::codegen::*;

/// Details one breach event on an asset.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInvadeEventDetailRequest::new()
///     .assets_instance_id("...")
///     .event_uuid("...");
/// let reply = client.describe_invade_event_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInvadeEventDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the assets instance that the call is about.
    pub assets_instance_id: Option<String>,
    /// **Required.** Intrusion, by the ID that the list of intrusions gives.
    pub event_uuid: Option<String>,
    /// Keeps the asset with this address on the internet.
    pub public_ip: Option<String>,
}

impl DescribeInvadeEventDetailRequest {
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
    /// Sets `AssetsInstanceId`, which is required.
    pub fn assets_instance_id(mut self, value: impl Into<String>) -> Self {
        self.assets_instance_id = Some(value.into());
        self
    }
    /// Sets `EventUuid`, which is required.
    pub fn event_uuid(mut self, value: impl Into<String>) -> Self {
        self.event_uuid = Some(value.into());
        self
    }
    /// Sets `PublicIP`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
}

request! {
    DescribeInvadeEventDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "AssetsInstanceId" => assets_instance_id: query,
        "EventUuid" => event_uuid: query,
        "PublicIP" => public_ip: query,
    }
}

impl Operation for DescribeInvadeEventDetailRequest {
    type Response = DescribeInvadeEventDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInvadeEventDetail")
        .required(&["AssetsInstanceId", "EventUuid"])
        .read_only();
}

/// Response to [`DescribeInvadeEventDetailRequest`], which the documentation does not describe.
pub type DescribeInvadeEventDetailResponse = alicloud_runtime::UndocumentedResponse;
