// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRecordingRule`, from `arms/GetRecordingRule.md`.

use alicloud_runtime::codegen::*;

/// Returns the recording rules of a Prometheus cluster.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRecordingRuleRequest::new()
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .region_id("cn-hangzhou");
/// let reply = client.get_recording_rule(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetRecordingRuleRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetRecordingRuleRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetRecordingRuleRequest {
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetRecordingRuleRequest {
    type Response = GetRecordingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRecordingRule")
        .required(&["ClusterId", "RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetRecordingRuleRequest`].
#[non_exhaustive]
pub struct GetRecordingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FEA6D00-317F-45E3-9004-7FB8B0B7****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    GetRecordingRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
