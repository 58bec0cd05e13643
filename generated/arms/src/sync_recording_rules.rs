// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SyncRecordingRules`, from `arms/SyncRecordingRules.md`.

use alicloud_runtime::codegen::*;

/// Copies the recording rules of one cluster to other clusters, across regions.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SyncRecordingRulesRequest::new()
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .target_clusters("text")
///     .region_id("cn-hangzhou");
/// let reply = client.sync_recording_rules(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct SyncRecordingRulesRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** The target clusters that are concerned. Example: `text`.
    pub target_clusters: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SyncRecordingRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `TargetClusters`, which is required.
    pub fn target_clusters(mut self, value: impl Into<String>) -> Self {
        self.target_clusters = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SyncRecordingRulesRequest {
        "ClusterId" => cluster_id: query,
        "TargetClusters" => target_clusters: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SyncRecordingRulesRequest {
    type Response = SyncRecordingRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SyncRecordingRules")
        .required(&["ClusterId", "TargetClusters", "RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`SyncRecordingRulesRequest`].
#[non_exhaustive]
pub struct SyncRecordingRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    SyncRecordingRulesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
