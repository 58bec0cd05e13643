// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitCampaign`, from `ccc/SubmitCampaign.md`.

use alicloud_runtime::codegen::*;

/// Starts a predictive outbound campaign, so that its list of numbers is called.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SubmitCampaignRequest::new()
///     .instance_id("...")
///     .campaign_id("...");
/// let reply = client.submit_campaign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitCampaignRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
}

impl SubmitCampaignRequest {
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
    SubmitCampaignRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
    }
}

impl Operation for SubmitCampaignRequest {
    type Response = SubmitCampaignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitCampaign")
        .required(&["InstanceId", "CampaignId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`SubmitCampaignRequest`].
#[non_exhaustive]
pub struct SubmitCampaignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CC6523B-0E51-1B62-8DA5-6A9831CAE315`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
}

response! {
    SubmitCampaignResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}
