// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveSnapshotNotifyConfig`, from `live/DescribeLiveSnapshotNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the snapshot callback URL of a domain and its authentication settings.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveSnapshotNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_snapshot_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveSnapshotNotifyConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveSnapshotNotifyConfigRequest {
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
    DescribeLiveSnapshotNotifyConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveSnapshotNotifyConfigRequest {
    type Response = DescribeLiveSnapshotNotifyConfigResponse;
    type Error = DescribeLiveSnapshotNotifyConfigError;
    const INFO: OperationInfo = super::operation("DescribeLiveSnapshotNotifyConfig")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveSnapshotNotifyConfigError] = &[
        DescribeLiveSnapshotNotifyConfigError::MissingParam,
        DescribeLiveSnapshotNotifyConfigError::InternalError2,
    ];
}

/// Response to [`DescribeLiveSnapshotNotifyConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveSnapshotNotifyConfigResponse {
    /// Domain name that the call or the item is about. Example: `www.yourdomain***.com`.
    pub domain_name: Option<String>,
    /// Key that opens, signs or picks out the notify auth. Example: `yourkey`.
    pub notify_auth_key: Option<String>,
    /// Whether callbacks are signed with a key. Example: `yes`.
    pub notify_req_auth: Option<String>,
    /// Web address under which the notify is found. Example: `http://callback.yourdomain***.com`.
    pub notify_url: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5056369B-D337-499E-B8B7-B761BD37B08A`.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveSnapshotNotifyConfigResponse {
        "DomainName" => domain_name: value,
        "NotifyAuthKey" => notify_auth_key: value,
        "NotifyReqAuth" => notify_req_auth: value,
        "NotifyUrl" => notify_url: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeLiveSnapshotNotifyConfigRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveSnapshotNotifyConfigError = super::DocumentedError;
