// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PauseCampaign`, from `ccc/PauseCampaign.md`.

use alicloud_runtime::codegen::*;

/// Pauses a predictive outbound campaign until [`ResumeCampaign`](super::Client::resume_campaign)
/// is called.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::PauseCampaignRequest::new()
///     .instance_id("...")
///     .campaign_id("...");
/// let reply = client.pause_campaign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PauseCampaignRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
}

impl PauseCampaignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CampaignId`, which is required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }
}

request! {
    PauseCampaignRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
    }
}

impl Operation for PauseCampaignRequest {
    type Response = PauseCampaignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PauseCampaign")
        .required(&["InstanceId", "CampaignId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`PauseCampaignRequest`].
#[non_exhaustive]
pub struct PauseCampaignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A68E287-6888-5ADB-8048-DB488B4DEF35`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
}

response! {
    PauseCampaignResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}
